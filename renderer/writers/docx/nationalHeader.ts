import {
  AlignmentType,
  Paragraph,
  type Table as WordTable,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { NationalHeader } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { emblemRun, ornamentRun } from './drawings.ts';
import type { Place } from './place.ts';
import { borderless } from './placing.ts';
import { styleIds } from './styles.ts';
import { styled } from './table.ts';
import { shareWidth } from './units.ts';

/** Country, motto and ornament; nothing for bodies that are not of the state. */
function state(block: NationalHeader, place: Place): readonly Paragraph[] {
  const { look } = place;
  if (block.country.length === 0 && block.motto.length === 0) return [];
  const pairs = Array.from({ length: Math.max(block.country.length, block.motto.length) });
  const lines = pairs.flatMap((_, index) => [
    ...block.country
      .slice(index, index + 1)
      .map((text) => styled([{ text }], look, styleIds.country)),
    ...block.motto.slice(index, index + 1).map((text) => styled([{ text }], look, styleIds.motto)),
  ]);
  const ornament = new Paragraph({
    style: styleIds.ornament,
    children: [ornamentRun(place)],
  });
  return [...lines, ornament];
}

function emblem(block: NationalHeader, place: Place): readonly Paragraph[] {
  if (block.emblem === undefined) return [];
  const description = block.issuer.length === 0 ? 'Emblem' : block.issuer.join(', ');
  return [
    new Paragraph({
      style: styleIds.emblem,
      children: [emblemRun(block.emblem, description, place)],
    }),
  ];
}

function issuer(block: NationalHeader, { look }: Place, centred: boolean): readonly Paragraph[] {
  const options = centred ? { alignment: AlignmentType.CENTER } : {};
  return [
    ...block.issuer.map((text) => styled([{ text }], look, styleIds.issuer, options)),
    ...(block.number === ''
      ? []
      : [styled([{ text: block.number }], look, styleIds.letterNumber, options)]),
  ];
}

/** The opening of a document: one above the other, or the issuer at the left and the state at the right. */
export function nationalHeader(
  block: NationalHeader,
  place: Place,
): readonly (Paragraph | WordTable)[] {
  const right = state(block, place);
  if (block.layout !== 'sides' || right.length === 0) {
    return [...right, ...emblem(block, place), ...issuer(block, place, false)];
  }
  const left = [...emblem(block, place), ...issuer(block, place, true)];
  // The issuer's names are longer than the state's.
  const widths = shareWidth(place.width, [58, 42]);
  const cells = [left.length === 0 ? [new Paragraph({ style: styleIds.issuer })] : left, right];
  const row = new TableRow({
    cantSplit: true,
    children: cells.map(
      (children, index) =>
        new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children }),
    ),
  });
  return [borderless([row], widths, xmlSafe([...block.issuer, ...block.country].join(', ')))];
}
