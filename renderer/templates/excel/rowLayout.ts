import { lastRow } from './references.ts';

/** Rows of the template, `first` to `last`, that stand `copies` times in the filled sheet: at least once. */
export interface RepeatedRows {
  readonly first: number;
  readonly last: number;
  readonly copies: number;
}

/** Where the rows of a template's sheet stand when some of them are repeated. */
export class RowLayout {
  readonly blocks: readonly RepeatedRows[];
  /** Whether any row stands elsewhere than in the template, or more than once. */
  readonly moves: boolean;

  /** @param blocks in order, none touching another's rows */
  constructor(blocks: readonly RepeatedRows[]) {
    this.blocks = blocks;
    this.moves = blocks.some(({ copies }) => copies > 1);
  }

  blockOf(row: number): RepeatedRows | null {
    return this.blocks.find(({ first, last }) => first <= row && row <= last) ?? null;
  }

  /** The row where it stands first; the last of the sheet for what is pushed over its end. */
  first(row: number): number {
    return Math.min(this.#moved(row), lastRow);
  }

  /** Whether it is pushed over the end of the sheet, as rows that only have a style may be. */
  isPushedOut(row: number): boolean {
    return this.#moved(row) > lastRow;
  }

  /** The row where it stands last: that of the last copy where it is repeated. */
  last(row: number): number {
    const block = this.blockOf(row);
    return Math.min(this.first(row) + (block === null ? 0 : added(block)), lastRow);
  }

  /** The rows where it stands, all of them. */
  all(row: number): readonly number[] {
    const block = this.blockOf(row);
    const first = this.first(row);
    if (block === null) return [first];
    return Array.from({ length: block.copies }, (_, copy) => first + copy * heightOf(block));
  }

  #moved(row: number): number {
    return this.blocks.reduce((at, block) => (block.last < row ? at + added(block) : at), row);
  }
}

export function heightOf({ first, last }: RepeatedRows): number {
  return last - first + 1;
}

function added(block: RepeatedRows): number {
  return (block.copies - 1) * heightOf(block);
}
