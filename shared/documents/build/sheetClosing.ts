import type { BuildInput } from '../kinds/kind.ts';
import type { SheetRow } from '../sheetDoc.ts';
import type { Signatures } from '../textDoc.ts';
import { signatureBlock } from './signatureBlock.ts';
import { between } from './sheetMasthead.ts';

/** Room for signature and seal, in points. */
const roomForSeal = 64;
const gap = 12;
/** A line to write the name on. */
const signHere = '.'.repeat(30);

/** The signatures of a paper side by side under a table of so many columns; none where nobody signs. */
export function sheetSignatures(input: BuildInput, columns: number): readonly SheetRow[] {
  return signatureRows(signatureBlock(input), columns);
}

/** Signatures as rows of a sheet of so many columns. */
export function signatureRows(signatures: Signatures | null, columns: number): readonly SheetRow[] {
  const blocks = signatures?.blocks ?? [];
  if (blocks.length === 0) return [];
  // A table of few columns cannot hold many beside each other: then they stand out over it.
  const width = Math.max(columns, blocks.length);
  const edge = (index: number) => Math.round((index * width) / blocks.length);
  const spread = (texts: readonly string[], minHeight?: number): SheetRow => ({
    ...between(
      texts.map((text, index) => ({
        from: edge(index) + 1,
        to: edge(index + 1),
        text,
        look: 'signature',
      })),
      width,
    ),
    ...(minHeight === undefined ? {} : { minHeight }),
  });
  const rows = [
    blocks.map(({ dateLines }) => dateLines.join('\n')),
    blocks.map(({ roles }) => roles.join('\n')),
  ].filter((texts) => texts.some((text) => text !== ''));
  return [
    { cells: [], minHeight: gap },
    ...rows.map((texts) => spread(texts)),
    spread(
      blocks.map(() => ''),
      roomForSeal,
    ),
    spread(blocks.map(({ name }) => (name === '' ? signHere : name.trim()))),
  ];
}
