/** Where a line of text stands, in CSS pixels of the window. */
interface LineBox {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The lines that a paragraph fell into. Each begins where the one before ends; the first and the last reach to the
 * paragraph's own edges.
 */
export function lineBoxes(paragraph: Element): readonly LineBox[] {
  const { top, bottom } = paragraph.getBoundingClientRect();
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  // Scripts of one line stand at different heights: what lies half below the line's foot begins the next.
  const lines: { top: number; bottom: number }[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.height === 0) continue;
    const last = lines.at(-1);
    if (last === undefined || (rect.top + rect.bottom) / 2 > last.bottom) {
      lines.push({ top: rect.top, bottom: rect.bottom });
    } else {
      last.top = Math.min(last.top, rect.top);
      last.bottom = Math.max(last.bottom, rect.bottom);
    }
  }
  if (lines.length === 0) return [{ top, bottom }];
  const edges = lines.slice(1).map((line, index) => ((lines[index]?.bottom ?? 0) + line.top) / 2);
  return lines.map((_, index) => ({
    top: edges[index - 1] ?? top,
    bottom: edges[index] ?? bottom,
  }));
}

function* textsIn(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text;
}

/** How many code units of an element's text stand over a height of the window. */
export function textOver(element: Element, height: number): number {
  const range = element.ownerDocument.createRange();
  let count = 0;
  for (const text of textsIn(element)) {
    for (let index = 0; index < text.length; index += 1) {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const { top, bottom } = range.getBoundingClientRect();
      if (bottom > top && (top + bottom) / 2 > height) return count + index;
    }
    count += text.length;
  }
  return count;
}

/** A copy of an element that holds only a stretch of its text, in code units. */
export function withText(element: Element, from: number, to: number): Element {
  const copy = element.cloneNode(true) as Element;
  let count = 0;
  for (const text of Array.from(textsIn(copy))) {
    const { length } = text;
    const kept = text.data.slice(Math.max(0, from - count), Math.max(0, to - count));
    count += length;
    if (kept !== '') text.data = kept;
    else removeWithEmpty(text, copy);
  }
  return copy;
}

/** Takes a node away, and the elements around it that hold nothing else; the cells of a row stay. */
function removeWithEmpty(node: ChildNode, root: Element): void {
  const parent = node.parentElement;
  node.remove();
  if (parent === null || parent === root || parent.hasChildNodes()) return;
  if (parent.tagName !== 'TD' && parent.tagName !== 'TH') removeWithEmpty(parent, root);
}
