/**
 * Prints a whole document from a frame of its own, so that the window's styles do not reach it. The frame stays
 * until the person has closed the print dialog. `title` is what the dialog proposes as a file's name.
 */
export async function printInFrame(html: string, title: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const inner = frame.contentWindow;
  if (inner === null) throw new Error('The print frame has no window');
  inner.document.title = title;
  await inner.document.fonts.ready;
  inner.addEventListener('afterprint', () => frame.remove(), { once: true });
  inner.print();
}
