import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import { dataFilling } from '#shared/documents/fields/dataFilling.ts';
import { dataSchema, emptyData } from '#shared/documents/fields/dataSchema.ts';
import { fieldEntries } from '#shared/documents/fields/fieldTree.ts';
import { scopeOf } from '#shared/documents/fields/fillingScope.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import { checkWording } from '#shared/documents/fields/wording.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import { kindIds } from '#shared/documents/template/model.ts';
import { slotFields } from '#shared/documents/template/slotFields.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { templateFaults, templateInput } from '../kinds/kindSupport.ts';
import { sampleCalculations, sampleFields } from './sampleKind.ts';

const languages = ['km', 'en', 'both'] as const;

function fillingFor(kind: AnyKind, data: DocumentData) {
  const date = data['date'];
  return dataFilling(kind.fields, kind.calculations, data, {
    era: 'ព.ស.',
    ranks: usualRanks,
    date: typeof date === 'string' ? parsePlainDate(date) : null,
  });
}

describe('the fields of a kind', () => {
  it('are offered with their parts, people, lists and calculations', () => {
    const { texts, lists } = catalogueOf(sampleFields, sampleCalculations);
    for (const path of [
      'date.lunar',
      'event.venue.hall.km',
      'event.start.short',
      'chair.fullName',
      'chair.whole.en',
      'participants.count',
      'participants.women',
      'costs.count',
      'total.words',
      'budget.words.km',
    ]) {
      expect(texts).toContain(path);
    }
    for (const path of ['costs.women', 'chair.posts', 'chair', 'participants', 'no', 'item']) {
      expect(texts).not.toContain(path);
    }
    expect([...lists.keys()]).toEqual(['participants', 'costs']);
    for (const field of ['no', 'item', 'each.words', 'sum', 'sum.words.km']) {
      expect(lists.get('costs')).toContain(field);
    }
    expect(lists.get('participants')).toContain('whole');
  });

  it('say in their labels where they belong', () => {
    const { fields } = fieldEntries(sampleFields, sampleCalculations);
    expect(fields.find(({ path }) => path === 'event.day.lunar')?.label).toEqual({
      en: 'Event: Day, lunar date',
      km: 'Event ខ្មែរ៖ Day ខ្មែរ (កាលបរិច្ឆេទចន្ទគតិ)',
    });
  });
});

describe('the kinds of document', () => {
  it('are known by their keys, each once', () => {
    const ids = documentKinds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(kindIds).toContain(id);
  });
});

describe.each(documentKinds.map((kind) => [kind.id, kind] as const))('the kind %s', (_, kind) => {
  const catalogue = catalogueOf(kind.fields, kind.calculations);
  const data = {
    example: dataSchema(kind.fields).parse(kind.example),
    nothing: emptyData(kind.fields),
  };

  it('leaves room for what a file says of the office and the template', () => {
    expect(Object.keys(kind.fields)).not.toContain('office');
    expect(Object.keys(kind.fields)).not.toContain('template');
  });

  it.each(['example', 'nothing'] as const)('answers every field of its catalogue (%s)', (given) => {
    const filling = fillingFor(kind, data[given]);
    const known = { km: expect.any(String) as string, en: expect.any(String) as string };
    for (const path of catalogue.texts) {
      if (/\.(km|en)$/.test(path)) continue;
      expect([path, filling.text(path)]).toEqual([path, known]);
      expect(filling.number(path) ?? 0).toBeTypeOf('number');
    }
    for (const language of languages) {
      const scope = scopeOf(filling, catalogue, { language, digits: 'latin' });
      for (const path of catalogue.texts)
        expect([path, typeof scope.text(path)]).toEqual([path, 'string']);
      for (const [list, fields] of catalogue.lists) {
        for (const row of scope.rows(list) ?? [null]) {
          for (const field of fields) {
            expect([list, field, typeof row?.text(field)]).toEqual([list, field, 'string']);
          }
        }
      }
      expect(scope.text('no.such.field')).toBeNull();
      expect(scope.rows('noSuchList')).toBeNull();
    }
  });

  it('names only its own fields in its wording and its signatories', () => {
    const used = [
      ...kind.wording.map((slot) => ({ ...slot.original, fields: slotFields(catalogue, slot) })),
      ...(kind.defaults.signatories ?? []).map(({ role }) => ({
        ...role,
        fields: catalogue.texts,
      })),
    ];
    for (const { km, en, fields } of used) {
      expect([km, checkWording(km, fields)]).toEqual([km, []]);
      expect([en, checkWording(en, fields)]).toEqual([en, []]);
    }
  });

  it('has tables over its own lists, and columns over their fields', () => {
    for (const { list, columns } of kind.tables) {
      const fields = catalogue.lists.get(list);
      expect([list, fields === undefined]).toEqual([list, false]);
      for (const { key } of columns) {
        expect(key === 'signature' || fields?.has(key)).toBe(true);
      }
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    }
  });

  it.each(languages)('draws a template of its own fields alone (%s)', (language) => {
    const input = templateInput(kind, language);
    expect(templateFaults(kind, kind.text(input))).toEqual([]);
    if (kind.sheets !== undefined) expect(templateFaults(kind, kind.sheets(input))).toEqual([]);
  });
});
