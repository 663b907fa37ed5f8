import type { Pace } from './pace.ts';

/**
 * How many parts are revealed at a time. Never very few: whatever is added to a long table makes the browser go through
 * all of it.
 */
const least = 8;
const most = 128;

/** Milliseconds that a piece may take; the number of parts follows. */
const quick = 10;
const slow = 24;

/**
 * A page that `textDocHtml` wrote, to be loaded with its text waiting: a browser that has nothing to lay out loads it
 * at once, and `layOutPages` reveals it piece by piece. On paper nothing waits.
 */
export function waitingPage(html: string): string {
  return html.replace('<html ', '<html data-waiting ');
}

/** The fonts that the page brings: text that is laid out before they are there would be laid out twice. */
async function fontsOf({ fonts }: Document): Promise<void> {
  // One that cannot be had is left to the fonts of the computer, as in any page.
  await Promise.allSettled([...fonts].map((face) => face.load()));
}

/** Reveals the text of a page that waits, as much at a time as the window bears. */
export async function reveal(document: Document, pace: Pace): Promise<void> {
  const { documentElement: root, body } = document;
  if (!root.hasAttribute('data-waiting')) return;
  await fontsOf(document);
  const parts = [...document.querySelectorAll<HTMLElement>('.section>*,.section tbody>tr')];
  for (const part of parts) part.hidden = true;
  delete root.dataset['waiting'];
  let count = least;
  for (let at = 0; at < parts.length;) {
    const begun = performance.now();
    for (const part of parts.slice(at, at + count)) part.hidden = false;
    at += count;
    // Lays out what was revealed; all before it stays as it was.
    body.getBoundingClientRect();
    const took = performance.now() - begun;
    if (took < quick) count = Math.min(most, count * 2);
    else if (took > slow) count = Math.max(least, count >> 1);
    await pace.rest();
  }
}
