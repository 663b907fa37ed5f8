import type { Block, Run, SizedLine, TextDoc } from '#shared/documents/textDoc.ts';

/** What people paste, and what they might. */
export const nastyTexts: readonly string[] = [
  `Sok & Sons <ltd> "O'Neill" ]]>`,
  '<script>alert(1)</script>',
  '</w:t></w:r><w:p>',
  'ស្រ្តី 🌾👩🏽‍🌾 ខ្មែរ',
  'a\u0000b\u0008c\u001F',
  'half \uD83C and \uDE00 half',
  'שלום العربية mixed with ខ្មែរ',
  '=1+1',
  'one\nline\ttab',
  'ក'.repeat(5000),
  '',
];

type Change = (text: string, index: number) => string;

/** The document with every text that a reader sees in its body changed; codes and keys stay. */
export function withTexts(doc: TextDoc, change: Change): TextDoc {
  let index = 0;
  const text = (one: string) => change(one, (index += 1));
  const texts = (all: readonly string[]) => all.map(text);
  const runs = (all: readonly Run[]) => all.map((run) => ({ ...run, text: text(run.text) }));
  const lines = (all: readonly (readonly Run[])[]) => all.map(runs);
  const sized = (all: readonly SizedLine[]) =>
    all.map((line) => ({ ...line, runs: runs(line.runs) }));
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'nationalHeader':
        return {
          ...one,
          country: texts(one.country),
          motto: texts(one.motto),
          issuer: texts(one.issuer),
          number: text(one.number),
        };
      case 'addressee':
        return {
          ...one,
          label: text(one.label),
          names: texts(one.names),
          ...(one.via === undefined
            ? {}
            : { via: { label: text(one.via.label), names: texts(one.via.names) } }),
        };
      case 'dateBlock':
        return { ...one, lines: texts(one.lines) };
      case 'heading':
      case 'paragraph':
        return { ...one, runs: runs(one.runs) };
      case 'list':
        return { ...one, items: lines(one.items) };
      case 'table': {
        const rows = (all: typeof one.rows) =>
          all.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, lines: lines(cell.lines) })),
          }));
        return {
          ...one,
          ...(one.caption === undefined ? {} : { caption: runs(one.caption) }),
          header: rows(one.header),
          rows: rows(one.rows),
        };
      }
      case 'keyValues':
        return {
          ...one,
          pairs: one.pairs.map(({ key, value }) => ({ key: text(key), value: lines(value) })),
        };
      case 'signatures':
        return {
          ...one,
          blocks: one.blocks.map(({ dateLines, roles, name }) => ({
            dateLines: texts(dateLines),
            roles: texts(roles),
            name: text(name),
          })),
        };
      case 'distribution':
        return { ...one, title: text(one.title), items: texts(one.items) };
      case 'cards':
        return {
          ...one,
          cards: one.cards.map((card) => ({
            ...card,
            head: sized(card.head),
            middle: sized(card.middle),
            foot: sized(card.foot),
          })),
        };
      case 'namePlate':
        return { ...one, lines: sized(one.lines) };
      case 'picture':
      case 'qrCode':
      case 'pageBreak':
        return one;
    }
  };
  return {
    ...doc,
    sections: doc.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
  };
}
