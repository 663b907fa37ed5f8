import { hasKhmer } from '../../build/scripts.ts';
import type { DocumentLook } from '../../look.ts';
import { textHeight, type TextSize } from '../../textHeight.ts';
import type {
  Block,
  Cell,
  KeyValues,
  NationalHeader,
  Paragraph,
  Row,
  Run,
  Signatures,
  Table,
} from '../../textDoc.ts';

/** Points in a millimetre. */
export const pointsPerMm = 72 / 25.4;
/** Over and under a cell's text together, with a rule; left and right of it together; in points. */
const cellRoom = { height: 4, width: 7.5 };
/** The ornament under the motto, and the room for signature and seal. */
const ornament = 26;
const sealRoom = 28 * pointsPerMm;

function sizeOf(points: number, look: DocumentLook, bold = false, moul = false): TextSize {
  return { latin: points, khmer: points * look.khmerScale, bold, moul };
}

function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** `textHeight` is for whatever face a spreadsheet finds, which is too careful for columns that wrap often. */
const latinWidth = 0.82;
/** Times and the Khmer faces stand a little lower, too. */
const lineFactor = { latin: 0.95, khmer: 0.97 };

function linesHeight(lines: readonly string[], width: number, size: TextSize): number {
  const narrow = { ...size, latin: size.latin * latinWidth };
  return lines.reduce(
    (sum, line) =>
      sum +
      (hasKhmer(line)
        ? textHeight(line, width, size) * lineFactor.khmer
        : (textHeight(line, width, narrow) / latinWidth) * lineFactor.latin),
    0,
  );
}

/** Points that a row of a table takes. */
export function rowHeight(
  row: Row,
  { widths, size }: Pick<Table, 'widths' | 'size'>,
  width: number,
  look: DocumentLook,
  isHeader = false,
): number {
  const points = size === 'small' ? look.sizes.tableSmall : look.sizes.table;
  const isHand = isHeader || row.look === 'group';
  const text = sizeOf(points, look, isHand || row.look !== undefined, isHand);
  let column = 0;
  const cellHeight = ({ lines, colSpan = 1 }: Cell): number => {
    const share = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0);
    column += colSpan;
    const own = lines.length === 0 ? [''] : lines.map(plain);
    return linesHeight(own, share * width - cellRoom.width, text) + cellRoom.height;
  };
  return Math.max((row.minHeight ?? 0) * pointsPerMm, ...row.cells.map(cellHeight));
}

function headerHeight(block: NationalHeader, width: number, look: DocumentLook): number {
  const { sizes } = look;
  const state =
    linesHeight(block.country, width, sizeOf(sizes.country, look, true, true)) +
    linesHeight(block.motto, width, sizeOf(sizes.motto, look, true, true)) +
    (block.country.length === 0 ? 0 : ornament);
  const emblem = block.emblem === undefined ? 0 : 20 * pointsPerMm + 8;
  const isBeside = block.layout === 'sides' && block.country.length > 0;
  const share = isBeside ? 0.55 * width : width;
  const issuer =
    linesHeight(block.issuer, share, sizeOf(sizes.issuer, look, true, true)) +
    (block.number === '' ? 0 : linesHeight([block.number], share, sizeOf(sizes.body, look)) + 2);
  return isBeside ? Math.max(state, emblem + issuer) : state + emblem + issuer;
}

/**
 * Points that a block takes between the margins, rather too many than too few: for papers that have to know where
 * their pages end before a writer lays them out. Blocks that such papers do not have count as nothing.
 */
export function blockHeight(block: Block, width: number, look: DocumentLook): number {
  const { sizes } = look;
  if (block.kind === 'nationalHeader') return headerHeight(block, width, look);
  if (block.kind === 'dateBlock')
    return linesHeight(block.lines, width * 0.6, sizeOf(sizes.body, look)) + 8;
  if (block.kind === 'paragraph') return paragraphHeight(block, width, look);
  if (block.kind === 'keyValues') return pairsHeight(block, width, look);
  if (block.kind === 'signatures') return signaturesHeight(block, width, look);
  if (block.kind === 'distribution')
    return linesHeight([block.title, ...block.items], width, sizeOf(sizes.note, look)) + 10;
  return 0;
}

function paragraphHeight(
  { look: kind, runs }: Paragraph,
  width: number,
  look: DocumentLook,
): number {
  const isTitle = kind === 'title';
  const points = isTitle ? look.sizes.title : look.sizes.body;
  return linesHeight([plain(runs)], width, sizeOf(points, look, isTitle, isTitle)) + 12;
}

function pairsHeight({ keyWidth, pairs }: KeyValues, width: number, look: DocumentLook): number {
  const { sizes } = look;
  return pairs.reduce((sum, { key, value }) => {
    const values = value.map(plain);
    const own = linesHeight(values, width * (1 - keyWidth) - 4, sizeOf(sizes.body, look));
    const name = linesHeight([key], width * keyWidth - 4, sizeOf(sizes.issuer, look, true));
    return sum + Math.max(own + values.length * 2, name + 2);
  }, 8);
}

function signaturesHeight({ blocks }: Signatures, width: number, look: DocumentLook): number {
  const { sizes } = look;
  const share = width / Math.max(1, blocks.length) - 4;
  const each = blocks.map(
    ({ dateLines, roles, name }) =>
      linesHeight(dateLines, share, sizeOf(sizes.note + 1, look)) +
      linesHeight(roles, share, sizeOf(sizes.body, look, true)) +
      linesHeight([name], share, sizeOf(sizes.body, look, true)),
  );
  return Math.max(0, ...each) + sealRoom + 12;
}
