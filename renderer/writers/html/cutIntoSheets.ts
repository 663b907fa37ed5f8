import { layOutPages } from './textHtmlPages.ts';
import { waitingPage } from './textHtmlReveal.ts';

/** Waits for a page that is laid out out of sight; nothing in it can run. */
async function openFrame(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;left:-10000px;top:0;width:1700px;height:1200px;border:0';
  frame.srcdoc = waitingPage(html);
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });
  document.body.append(frame);
  await loaded;
  return frame;
}

/**
 * A page that `textDocHtml` wrote, cut into the sheets that the preview shows.
 * @throws the signal's reason where it was cancelled
 */
export async function cutIntoSheets(html: string, signal?: AbortSignal): Promise<string> {
  const frame = await openFrame(html);
  try {
    const page = frame.contentDocument;
    if (page === null) throw new Error('The page to print cannot be laid out.');
    await layOutPages(page, signal);
    return `<!doctype html>${page.documentElement.outerHTML}`;
  } finally {
    frame.remove();
  }
}
