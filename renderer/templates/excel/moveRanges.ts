import { isCell, referenceOf, referenceText, type Reference } from './references.ts';
import { heightOf, type RepeatedRows, type RowLayout } from './rowLayout.ts';

/** A range of the template in the filled sheet, grown where it holds repeated rows. */
export function movedRange(ref: string, layout: RowLayout): string {
  if (!layout.moves) return ref;
  const reference = referenceOf(ref);
  return reference === null ? ref : referenceText(grown(reference, layout));
}

/** A cell of the template where it stands first. */
export function movedCell(ref: string, layout: RowLayout): string {
  const reference = referenceOf(ref);
  if (reference === null || reference.last !== null) return ref;
  const { row } = reference.first;
  return row === null
    ? ref
    : referenceText({ first: { ...reference.first, row: layout.first(row) }, last: null });
}

/** A range once for each copy where it stands within repeated rows; otherwise one range, moved. */
export function repeatedRange(ref: string, layout: RowLayout): readonly string[] {
  const reference = referenceOf(ref);
  if (reference === null) return [ref];
  const block = blockHolding(reference, layout);
  return block === null
    ? [referenceText(grown(reference, layout))]
    : copiesOf(reference, block, layout);
}

/** A list of ranges, as rules for cells have it: over repeated rows each goes over all copies. */
export function movedRanges(list: string, layout: RowLayout): string {
  if (!layout.moves) return list;
  return list
    .split(/\s+/)
    .filter((ref) => ref !== '')
    .flatMap((ref) => {
      const reference = referenceOf(ref);
      if (reference === null) return [ref];
      const block = blockHolding(reference, layout);
      const [from, to] = rowsOf(reference);
      const isWhole = block !== null && from === block.first && to === block.last;
      return block === null || isWhole
        ? [referenceText(grown(reference, layout))]
        : copiesOf(reference, block, layout);
    })
    .join(' ');
}

/** The repeated rows that the first range of a list begins in: what its formulas are relative to. */
export function blockAtStart(list: string, layout: RowLayout): RepeatedRows | null {
  const reference = referenceOf(list.trim().split(/\s+/)[0] ?? '');
  return reference === null ? null : layout.blockOf(rowsOf(reference)[0]);
}

function rowsOf({ first, last }: Reference): readonly [number, number] {
  const one = first.row ?? 1;
  const other = last === null ? one : (last.row ?? Number.POSITIVE_INFINITY);
  return [Math.min(one, other), Math.max(one, other)];
}

function blockHolding(reference: Reference, layout: RowLayout): RepeatedRows | null {
  const [from, to] = rowsOf(reference);
  const block = layout.blockOf(from);
  return block !== null && to <= block.last ? block : null;
}

/** A single cell becomes a range where it is repeated by itself. */
function grown({ first, last }: Reference, layout: RowLayout): Reference {
  const end = last ?? first;
  if (first.row === null || end.row === null) return { first, last };
  const moved = {
    first: { ...first, row: layout.first(Math.min(first.row, end.row)) },
    last: { ...end, row: layout.last(Math.max(first.row, end.row)) },
  };
  const stays = last === null && isCell(first) && moved.first.row === moved.last.row;
  return stays ? { first: moved.first, last: null } : moved;
}

function copiesOf(reference: Reference, block: RepeatedRows, layout: RowLayout): readonly string[] {
  const { first, last } = reference;
  return Array.from({ length: block.copies }, (_, copy) => {
    const at = (row: number | null) =>
      row === null ? null : layout.first(row) + copy * heightOf(block);
    return referenceText({
      first: { ...first, row: at(first.row) },
      last: last === null ? null : { ...last, row: at(last.row) },
    });
  });
}
