import type { Picture, Section, TextDoc } from '../textDoc.ts';

/** What a section says of its pages, for telling whether two may be one. */
function pagesOf(section: Section): string {
  const { page, header, footer, numbered, border, middle } = section;
  return JSON.stringify([page, header, footer, numbered, border, middle]);
}

/** The sections of all; one that has the pages of the one before goes on in it, on a new page. */
function joinSections(all: readonly Section[]): readonly Section[] {
  const joined: { readonly section: Section; readonly blocks: Section['blocks'][number][] }[] = [];
  let before = '';
  for (const section of all) {
    const pages = pagesOf(section);
    const last = joined.at(-1);
    if (last === undefined || pages !== before)
      joined.push({ section, blocks: [...section.blocks] });
    else {
      last.blocks.push({ kind: 'pageBreak' });
      for (const block of section.blocks) last.blocks.push(block);
    }
    before = pages;
  }
  return joined.map(({ section, blocks }) => ({ ...section, blocks }));
}

/**
 * One document of many, such as the letters of a merge: each begins on a new page. Look and properties are those of
 * the first, since the documents of a merge have them in common; pictures have the same key only where they are the
 * same. Page numbers, where there are any, count through the whole.
 * @throws RangeError without a document
 */
export function joinTextDocs(trees: readonly TextDoc[]): TextDoc {
  const [first] = trees;
  if (first === undefined) throw new RangeError('There is no document to join');
  const pictures: Record<string, Picture> = {};
  for (const tree of trees) Object.assign(pictures, tree.pictures);
  return {
    ...first,
    sections: joinSections(trees.flatMap(({ sections }) => sections)),
    ...(Object.keys(pictures).length === 0 ? {} : { pictures }),
  };
}
