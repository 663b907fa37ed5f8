import type { Block } from '#shared/documents/textDoc.ts';

/** Of a paragraph of two languages the second. */
function isSecond(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.runs[0]?.muted === true;
}

/**
 * Which blocks stay on the page of the block after them: what stands before signatures, in both of its languages, so
 * that nobody signs a page on which nothing else stands; and signatures before the list of who gets a copy.
 */
export function blockKeeps(blocks: readonly Block[]): readonly boolean[] {
  const keeps: boolean[] = [];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    keeps[index] =
      next?.kind === 'signatures' ||
      (block?.kind === 'signatures' && next?.kind === 'distribution') ||
      (block?.kind === 'paragraph' && keeps[index + 1] === true && isSecond(next));
  }
  return keeps;
}
