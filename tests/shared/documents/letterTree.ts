import type { Block, Row, Run, Table, TextDoc } from '#shared/documents/textDoc.ts';

/** Every block of a document, in order. */
export function blocksOf(doc: TextDoc): readonly Block[] {
  return doc.sections.flatMap(({ blocks }) => blocks);
}

export function tablesOf(doc: TextDoc): readonly Table[] {
  return blocksOf(doc).filter((block) => block.kind === 'table');
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The cells of a row as their text, lines apart. */
export function cellTexts(row: Row): readonly string[] {
  return row.cells.map(({ lines }) => lines.map(textOf).join('\n'));
}

/** Every text that a reader of the document sees, footers and properties included. */
export function allTexts(doc: TextDoc): readonly string[] {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(gather);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather([doc.properties, doc.sections]);
  return texts;
}
