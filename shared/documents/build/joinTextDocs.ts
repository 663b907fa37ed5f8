import type { Picture, Section, TextDoc } from '../textDoc.ts';

/** What a section says of its pages, for telling whether two may be one. */
function pagesOf(section: Section): string {
  const { page, header, footer, numbered, border, middle, marginCode } = section;
  return JSON.stringify([page, header, footer, numbered, border, middle, marginCode]);
}

/**
 * The sections of all; one that has the pages of the one before goes on in it, on a new page, unless its pages are
 * counted from its first.
 */
function joinSections(all: readonly Section[]): readonly Section[] {
  const joined: { readonly section: Section; readonly blocks: Section['blocks'][number][] }[] = [];
  let before = '';
  for (const section of all) {
    const pages = pagesOf(section);
    const last = joined.at(-1);
    if (last === undefined || pages !== before || section.countedAlone === true)
      joined.push({ section, blocks: [...section.blocks] });
    else {
      last.blocks.push({ kind: 'pageBreak' });
      for (const block of section.blocks) last.blocks.push(block);
    }
    before = pages;
  }
  return joined.map(({ section, blocks }) => ({ ...section, blocks }));
}

/** The sections of one paper among many, whose pages are counted from its own first. */
function ownSections({ sections }: TextDoc): readonly Section[] {
  return joinSections(sections).map((section) =>
    section.numbered === false ? section : { ...section, countedAlone: true },
  );
}

/**
 * One document of many, such as the letters of a merge: each begins on a new page and counts its own pages. The
 * properties are those of the first, since the documents of a merge have them in common, the look that of the one set
 * smallest; pictures have the same key only where they are the same.
 * @throws RangeError without a document
 */
export function joinTextDocs(trees: readonly TextDoc[]): TextDoc {
  const [first, ...others] = trees;
  if (first === undefined) throw new RangeError('There is no document to join');
  if (others.length === 0) return first;
  const smallest = others.reduce(
    (least, tree) => (tree.look.sizes.body < least.look.sizes.body ? tree : least),
    first,
  );
  const pictures: Record<string, Picture> = {};
  for (const tree of trees) Object.assign(pictures, tree.pictures);
  return {
    ...first,
    look: smallest.look,
    sections: joinSections(trees.flatMap(ownSections)),
    ...(Object.keys(pictures).length === 0 ? {} : { pictures }),
  };
}
