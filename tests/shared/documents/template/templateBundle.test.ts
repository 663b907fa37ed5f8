import { describe, expect, it } from 'vitest';
import {
  bundleText,
  readBundle,
  type BundledTemplate,
} from '#shared/documents/template/templateBundle.ts';

const letter: BundledTemplate = {
  kind: 'letter',
  changes: {
    header: 'sides',
    margins: { top: 15, right: 20, bottom: 20, left: 30 },
    wording: { closingEqual: { km: 'សូមអរគុណ “ខ្ញុំ”', en: 'Yours <&>' } },
    signatories: [{ role: { km: 'ប្រធាន', en: 'Head' }, name: { km: '', en: '' } }],
  },
  word: { name: 'លិខិត.docx', base64: 'UEsDBAo=' },
  excel: null,
};
const agenda: BundledTemplate = { kind: 'agenda', changes: {}, word: null, excel: null };

const changed = (change: (file: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(bundleText([letter, agenda])) as Record<string, unknown>));

describe('the file of templates', () => {
  it('is read as it was written', () => {
    expect(readBundle(bundleText([letter, agenda]))).toEqual({ ok: true, value: [letter, agenda] });
  });

  it('is read with a byte order mark too', () => {
    expect(readBundle(`\uFEFF${bundleText([letter])}`)).toEqual({ ok: true, value: [letter] });
  });

  it.each([
    ['no JSON', 'PK\u0003\u0004'],
    ['nothing', ''],
    ['a number', '7'],
    ['JSON of something else', '{"plan":[]}'],
  ])('is refused where it is %s', (_, text) => {
    expect(readBundle(text)).toEqual({ ok: false, problem: { kind: 'other-file' } });
  });

  it('is refused where a newer program wrote it, whatever else is in it', () => {
    expect(readBundle(changed((file) => ({ ...file, version: 2, more: [] })))).toEqual({
      ok: false,
      problem: { kind: 'newer', found: 2 },
    });
  });

  it('is refused by the name of a kind that is not known', () => {
    expect(
      readBundle(changed((file) => ({ ...file, templates: [{ ...agenda, kind: 'poem' }] }))),
    ).toEqual({ ok: false, problem: { kind: 'unknown-kind', name: 'poem' } });
  });

  it('is refused where a kind stands twice, or none', () => {
    expect(readBundle(bundleText([agenda, letter, agenda]))).toEqual({
      ok: false,
      problem: { kind: 'twice', name: 'agenda' },
    });
    expect(readBundle(bundleText([]))).toEqual({ ok: false, problem: { kind: 'empty' } });
  });

  it.each([
    ['margins', { margins: { top: 900, right: 20, bottom: 20, left: 20 } }],
    ['header', { header: 'diagonal' }],
    ['fonts', { fonts: { latin: 'x"; }', khmer: 'K', khmerHeading: 'K' } }],
    ['wording', { wording: { closingEqual: 7 } }],
  ])('is refused by the path of %s that cannot be', (name, changes) => {
    const read = readBundle(changed((file) => ({ ...file, templates: [{ ...letter, changes }] })));
    expect(read.ok).toBe(false);
    if (read.ok || read.problem.kind !== 'damaged') throw new Error('not refused as damaged');
    expect(read.problem.path).toContain(`templates.0.changes.${name}`);
  });

  it('is refused where a file in it is no base64', () => {
    const word = { name: 'a.docx', base64: 'not base64!' };
    const read = readBundle(changed((file) => ({ ...file, templates: [{ ...letter, word }] })));
    expect(read).toMatchObject({
      ok: false,
      problem: { kind: 'damaged', path: 'templates.0.word.base64' },
    });
  });
});
