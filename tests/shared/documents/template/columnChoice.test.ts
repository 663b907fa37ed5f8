import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableSlot } from '#shared/documents/kinds/kind.ts';
import {
  moved,
  withColumnHidden,
  withColumnShown,
} from '#shared/documents/template/columnChoice.ts';

const slot: TableSlot = {
  key: 'people',
  list: 'people',
  label: { km: '', en: '' },
  columns: ['no', 'name', 'sex', 'phone'].map((key) => ({
    key,
    label: { km: `ក${key}`, en: key },
    width: key.length,
  })),
};
const shown = (...keys: readonly string[]) => slot.columns.filter(({ key }) => keys.includes(key));
const keysOf = (columns: readonly { readonly key: string }[]) => columns.map(({ key }) => key);

describe('a column', () => {
  it('that is shown again stands where the kind has it', () => {
    expect(keysOf(withColumnShown(slot, shown('no', 'name', 'phone'), 'sex'))).toEqual([
      'no',
      'name',
      'sex',
      'phone',
    ]);
    expect(keysOf(withColumnShown(slot, shown('name'), 'no'))).toEqual(['no', 'name']);
  });

  it('stands after what is before it also in another order', () => {
    const [no, name, , phone] = slot.columns;
    expect(keysOf(withColumnShown(slot, [phone!, name!, no!], 'sex'))).toEqual([
      'phone',
      'name',
      'no',
      'sex',
    ]);
  });

  it('comes with the words and the width that the kind gives it', () => {
    expect(withColumnShown(slot, shown('no'), 'name')[1]).toEqual({
      key: 'name',
      label: { km: 'កname', en: 'name' },
      width: 4,
    });
  });

  it('that is shown already, or unknown, changes nothing', () => {
    const columns = shown('no', 'name');
    expect(withColumnShown(slot, columns, 'name')).toBe(columns);
    expect(withColumnShown(slot, columns, 'other')).toBe(columns);
  });

  it('is hidden unless it is the last', () => {
    expect(keysOf(withColumnHidden(shown('no', 'name'), 'no'))).toEqual(['name']);
    expect(keysOf(withColumnHidden(shown('name'), 'name'))).toEqual(['name']);
  });
});

describe('moving', () => {
  it('swaps neighbours, and a move back brings the list back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2 }), fc.nat(), (list, any) => {
        const index = any % (list.length - 1);
        const after = moved(list, index, 1);
        expect(after[index + 1]).toBe(list[index]);
        expect(after[index]).toBe(list[index + 1]);
        expect(moved(after, index + 1, -1)).toEqual(list);
      }),
    );
  });

  it('past an end leaves the list as it is', () => {
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});
