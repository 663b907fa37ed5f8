import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letter } from '#shared/documents/kinds/letter/letter.ts';
import { originalTemplate, templateWith } from '#shared/documents/template/defaults.ts';
import type { OfficeFacts, TemplateChanges } from '#shared/documents/template/model.ts';
import {
  changedSettings,
  withColumns,
  withSetting,
  withWording,
} from '#shared/documents/template/settings.ts';

const office: OfficeFacts = {
  issuer: [{ km: 'អគ្គលេខាធិការដ្ឋាន', en: 'Secretariat-General' }],
  place: { km: 'រាជធានីភ្នំពេញ', en: 'Phnom Penh' },
  signatories: [{ role: { km: 'ប្រធាន', en: 'Director' }, name: { km: '', en: '' } }],
  distribution: [{ km: 'ឯកសារ-កាលប្បវត្តិ', en: 'File' }],
  era: 'ព.ស.',
  ranks: [],
  emblem: null,
};
const kind = {
  ...letter,
  tables: [
    {
      key: 'people',
      list: 'addressees',
      label: { km: 'បញ្ជី', en: 'List' },
      columns: [
        { key: 'name', label: { km: 'នាម', en: 'Name' }, width: 3 },
        { key: 'post', label: { km: 'មុខតំណែង', en: 'Post' }, width: 2 },
      ],
    },
  ],
};
const original = originalTemplate(kind, office);
const names = (changes: TemplateChanges) => [...changedSettings(kind, office, changes)];

describe('a setting', () => {
  it('is in the template as it was given, and is told to differ', () => {
    let changes = withSetting(original, {}, 'datePlace', 'below');
    changes = withWording(original, changes, 'closingEqual', { km: 'ក', en: 'Yours' });
    changes = withColumns(original, changes, 'people', original.columns['people']!.toReversed());
    const template = templateWith(kind, office, changes);
    expect(template.datePlace).toBe('below');
    expect(template.wording['closingEqual']).toEqual({ km: 'ក', en: 'Yours' });
    expect(template.wording['closingSuperior']).toEqual(original.wording['closingSuperior']);
    expect(template.columns['people']!.map(({ key }) => key)).toEqual(['post', 'name']);
    expect(names(changes)).toEqual(['datePlace', 'wording.closingEqual', 'columns.people']);
  });

  it('leaves nothing behind when it is brought back to the original', () => {
    fc.assert(
      fc.property(fc.double({ min: 6, max: 24, noNaN: true }), fc.string(), (size, text) => {
        let changes = withSetting(original, {}, 'bodySize', size);
        changes = withWording(original, changes, 'closingEqual', { km: text, en: text });
        changes = withColumns(original, changes, 'people', [
          { ...original.columns['people']![0]!, width: 9 },
        ]);
        changes = withSetting(original, changes, 'bodySize', original.bodySize);
        changes = withColumns(original, changes, 'people', original.columns['people']!);
        changes = withWording(original, changes, 'closingEqual', original.wording['closingEqual']!);
        expect(changes).toEqual({});
      }),
    );
  });

  it('of one wording leaves the others as they are', () => {
    const first = withWording(original, {}, 'closingEqual', { km: 'ក', en: 'A' });
    const both = withWording(original, first, 'closingSuperior', { km: 'ខ', en: 'B' });
    const back = withWording(original, both, 'closingEqual', original.wording['closingEqual']!);
    expect(back).toEqual({ wording: { closingSuperior: { km: 'ខ', en: 'B' } } });
  });

  it('follows the office while it is as the office has it', () => {
    const noSigners = originalTemplate({ ...kind, defaults: {} }, office);
    const changes = withSetting(noSigners, {}, 'signatories', [...office.signatories]);
    expect(changes).toEqual({});
  });
});

it('does not tell of a wording that the kind has no more, nor of one that is as brought', () => {
  expect(
    names({
      header: original.header,
      wording: { gone: { km: '', en: '' }, closingEqual: original.wording['closingEqual']! },
      columns: { gone: [] },
    }),
  ).toEqual([]);
});
