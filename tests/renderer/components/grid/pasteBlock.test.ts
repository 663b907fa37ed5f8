import { describe, expect, it } from 'vitest';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import { editCell, planPaste } from '#renderer/components/grid/pasteBlock.ts';
import { failure, success } from '#shared/base/outcome.ts';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly kind: string;
  readonly locked?: boolean;
}
type Patch = Partial<Item>;

const name: GridColumn<Item, Patch> = {
  id: 'name',
  header: 'Name',
  width: 100,
  text: (row) => row.name,
  edit: {
    editor: 'text',
    parse: (text) => success({ name: text }),
    allowed: (row) => row.locked !== true,
  },
};
const size: GridColumn<Item, Patch> = {
  id: 'size',
  header: 'Size',
  width: 60,
  text: (row) => `${row.size} kg`,
  edit: {
    editor: 'number',
    text: (row) => String(row.size),
    parse: (text) =>
      /^\d+$/.test(text) ? success({ size: Number(text) }) : failure(`"${text}" is no number.`),
  },
};
const kind: GridColumn<Item, Patch> = {
  id: 'kind',
  header: 'Kind',
  width: 60,
  text: (row) => row.kind,
  edit: {
    editor: {
      select: [
        { value: 'w', label: 'Workshop' },
        { value: 't', label: 'Training' },
      ],
    },
    parse: (text) =>
      ['w', 't'].includes(text) ? success({ kind: text }) : failure('No such kind.'),
  },
};
const code: GridColumn<Item, Patch> = {
  id: 'code',
  header: 'Code',
  width: 60,
  text: (row) => row.id,
};

const rows = ['1', '2', '3', '4'].map((id) => ({
  rowKey: id,
  row: { id, name: `Item ${id}`, size: Number(id), kind: 'w', locked: id === '3' } satisfies Item,
}));
const one = { rows: 1, columns: 1 };
const plan = (block: string[][], columns: readonly GridColumn<Item, Patch>[], selected = one) =>
  planPaste({ block, rows, columns, selected, readOnly: 'Read only.' });

describe('pasting a block', () => {
  it('takes what parses and reports what does not, with its place and reason', () => {
    const { edits, refused, outside } = plan(
      [
        ['A', '7'],
        ['B', 'seven'],
      ],
      [name, size],
    );
    expect(edits.map(({ rowKey, patch }) => [rowKey, patch])).toEqual([
      ['1', { name: 'A' }],
      ['1', { size: 7 }],
      ['2', { name: 'B' }],
    ]);
    expect(refused).toEqual([
      { pastedRow: 2, header: 'Size', text: 'seven', problem: '"seven" is no number.' },
    ]);
    expect(outside).toBe(0);
  });

  it('refuses cells that are read only, unless they say the same already', () => {
    const { edits, refused } = plan(
      [
        ['1', 'X'],
        ['9', 'Y'],
        ['3', 'Z'],
      ],
      [code, name],
    );
    expect(edits.map(({ patch }) => patch)).toEqual([{ name: 'X' }, { name: 'Y' }]);
    expect(refused.map(({ pastedRow, header }) => [pastedRow, header])).toEqual([
      [2, 'Code'],
      [3, 'Name'],
    ]);
  });

  it('counts cells that lie beyond the table', () => {
    const { edits, outside } = plan(
      [['A', '7', 'x'], ...Array.from({ length: 4 }, () => ['B', '8', 'y'])],
      [name, size],
    );
    expect(outside).toBe(5 + 2);
    expect(edits.filter(({ columnId }) => columnId === 'size')).toHaveLength(4);
  });

  it('fills a selection into which the block fits a whole number of times, and no other', () => {
    const filled = plan([['5'], ['6']], [size], { rows: 4, columns: 1 });
    expect(filled.edits.map(({ patch }) => patch.size)).toEqual([5, 6, 5, 6]);
    expect(plan([['5'], ['6']], [size], { rows: 3, columns: 1 }).edits).toHaveLength(2);
    expect(plan([['5']], [size, size], { rows: 2, columns: 2 }).edits).toHaveLength(4);
  });

  it('leaves cells alone that would not change, as shown or as edited', () => {
    expect(
      plan(
        [
          ['Item 1', '1 kg'],
          ['Item 2', '2'],
        ],
        [name, size],
      ),
    ).toEqual({ edits: [], refused: [], outside: 0 });
  });

  it('takes the label of a choice for its value', () => {
    expect(editCell(rows[0]!, kind, ' training ', '')).toMatchObject({
      patch: { kind: 't' },
      text: 't',
    });
    expect(editCell(rows[0]!, kind, 'Dinner', '')).toMatchObject({ problem: 'No such kind.' });
  });
});
