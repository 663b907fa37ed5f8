import { describe, expect, it } from 'vitest';
import { originalTemplate } from '#shared/documents/template/defaults.ts';
import { kindChangesSchema } from '#shared/documents/template/kindChangesSchema.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import {
  officeChangesSchema,
  officeFactsSchema,
  templateChangesSchema,
} from '#shared/documents/template/templateSchema.ts';
import { documentKinds, kindOf } from '#shared/documents/kinds/kinds.ts';
import { usualRanks } from '#shared/people/precedence.ts';

const office = { ...officeWording, era: 'ព.ស.', ranks: usualRanks, emblem: null } as const;
const letter = kindOf('letter');
const margins = { top: 20, right: 20, bottom: 20, left: 25 };
const fonts = { latin: 'Arial', khmer: 'Khmer OS', khmerHeading: 'Khmer OS Muol' };

function pathsOf(
  error: { readonly issues: readonly { readonly path: PropertyKey[] }[] } | undefined,
) {
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}

describe.each(documentKinds.map((kind) => [kind.id, kind] as const))('the kind %s', (_, kind) => {
  it('has an original template that the schemas of changes accept whole', () => {
    const original = originalTemplate(kind, office);
    expect(templateChangesSchema.parse(original)).toEqual(original);
    expect(kindChangesSchema(kind).parse(original)).toEqual(original);
  });
});

describe('changes of a template', () => {
  it('are none where nothing is said', () => {
    expect(templateChangesSchema.parse({})).toEqual({});
    expect(kindChangesSchema(letter).parse({})).toEqual({});
  });

  it.each([
    [{ margins: { ...margins, top: -1 } }, 'margins.top'],
    [{ margins: { ...margins, left: 61 } }, 'margins.left'],
    [{ margins: { top: 20 } }, 'margins.right'],
    [{ bodySize: 0 }, 'bodySize'],
    [{ titleSize: 1e9 }, 'titleSize'],
    [{ digits: 'roman' }, 'digits'],
    [{ header: 'left' }, 'header'],
    [{ fonts: { ...fonts, latin: '"; } body { display: none' } }, 'fonts.latin'],
    [{ fonts: { ...fonts, khmer: '</style><script>' } }, 'fonts.khmer'],
    [{ signatories: [{ name: 'x' }] }, 'signatories.0.role'],
    [{ colour: 'red' }, ''],
  ])('are refused where they spoil a page: %j', (given, path) => {
    for (const schema of [templateChangesSchema, kindChangesSchema(letter)]) {
      expect(pathsOf(schema.safeParse(given).error)[0]).toBe(path);
    }
  });

  it('are kept for wordings of an older program, and refused from hand where the kind has none', () => {
    const given = {
      wording: { opening: 'x' },
      columns: { list: [{ key: 'a', label: 'A', width: 1 }] },
    };
    expect(templateChangesSchema.parse(given)).toEqual({
      wording: { opening: { km: 'x', en: 'x' } },
      columns: { list: [{ key: 'a', label: { km: 'A', en: 'A' }, width: 1 }] },
    });
    expect(pathsOf(kindChangesSchema(letter).safeParse(given).error)).toEqual([
      'wording',
      'columns',
    ]);
  });

  it('take no key that would change what objects are', () => {
    const given: unknown = JSON.parse('{"wording":{"__proto__":{"km":"x"},"a":"y"}}');
    const { wording } = templateChangesSchema.parse(given);
    expect(Object.keys(wording ?? {})).toEqual(['a']);
    expect(Object.getPrototypeOf(wording)).toBe(Object.prototype);
  });

  it('are refused with a field that the kind has not, in a wording and in a role', () => {
    const schema = kindChangesSchema(letter);
    const problems = (given: object) =>
      schema
        .safeParse(given)
        .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    expect(problems({ wording: { closingEqual: 'On {subjct} [x' } })).toEqual([
      'wording.closingEqual names the field {subjct}, which there is not',
      'wording.closingEqual has a [ that stands alone in its paragraph',
    ]);
    expect(problems({ wording: { closingEqual: { km: '{subject}', en: '{subjct}' } } })).toEqual([
      'wording.closingEqual.en names the field {subjct}, which there is not',
    ]);
    expect(problems({ signatories: [{ role: 'For {' }] })).toEqual([
      'signatories.0.role has a { that stands alone',
    ]);
  });
});

describe('what a file says of the office', () => {
  it('is whole in a backup', () => {
    expect(officeFactsSchema.parse(office)).toEqual(office);
    const picture = { type: 'png', base64: 'iVBORw0KGgo=', width: 10, height: 20 };
    const withEmblem = { ...office, emblem: { key: 'a', picture } };
    expect(officeFactsSchema.parse(withEmblem)).toEqual(withEmblem);
    const broken = { ...office, emblem: { key: 'a', picture: { ...picture, base64: '<svg>' } } };
    expect(pathsOf(officeFactsSchema.safeParse(broken).error)).toEqual(['emblem.picture.base64']);
    expect(officeFactsSchema.safeParse({ ...office, era: 'AD' }).success).toBe(false);
  });

  it('may be a part of it beside a document’s data, without an emblem', () => {
    expect(officeChangesSchema.parse({ place: 'Kep' })).toEqual({
      place: { km: 'Kep', en: 'Kep' },
    });
    expect(officeChangesSchema.safeParse({ emblem: null }).success).toBe(false);
  });
});
