import { describe, expect, it } from 'vitest';
import type { Code } from '#shared/base/ids.ts';
import type { ImportFault } from '#shared/matrix/import/problems.ts';
import type { ReadProblem } from '#renderer/importers/readProblem.ts';
import {
  importProblemText,
  importRefusalText,
  readProblemText,
} from '#renderer/i18n/importingText.ts';
import { importing } from '#renderer/i18n/messages/importing.ts';

const code = '1.1.1' as Code;
const faults: { readonly [Key in ImportFault['key']]: Extract<ImportFault, { key: Key }> } = {
  'code-missing': { key: 'code-missing', text: 'Meeting' },
  'code-unreadable': { key: 'code-unreadable', text: 'total' },
  'code-date': { key: 'code-date', text: '2001-02-03' },
  'code-number': { key: 'code-number', code: '1.1' as Code, other: '1.10' },
  'code-twice': { key: 'code-twice', code, firstRow: 4 },
  'row-twice': { key: 'row-twice', code, firstRow: 4 },
  'parent-missing': { key: 'parent-missing', code, parent: '1.1' as Code },
  'no-parent': { key: 'no-parent', code },
  'level-unknown': { key: 'level-unknown', code, text: 'thing', taken: 'activity' },
  'title-missing': { key: 'title-missing', code },
  'mark-unknown': { key: 'mark-unknown', code, year: 2024, text: '3 times' },
  'mark-merged': { key: 'mark-merged', code, from: 2024, to: 2025 },
  'years-open': { key: 'years-open', code },
  'years-taken-known': { key: 'years-taken-known', code },
  'years-known-unclear': { key: 'years-known-unclear', code, text: 'perhaps' },
  'no-marks': { key: 'no-marks', code },
  formula: { key: 'formula', text: 'Meeting' },
  'cell-broken': { key: 'cell-broken', text: '=A1' },
  'record-unreadable': { key: 'record-unreadable', code },
  'row-hidden': { key: 'row-hidden' },
  'column-missing': { key: 'column-missing', use: 'indicator' },
  'newer-format': { key: 'newer-format' },
};

const unreadable: readonly ReadProblem[] = [
  { kind: 'empty-file' },
  ...(['pdf', 'text', 'word', 'unknown'] as const).map(
    (looksLike) => ({ kind: 'not-a-workbook', looksLike }) as const,
  ),
  { kind: 'old-excel' },
  { kind: 'encrypted' },
  { kind: 'other-format', extension: 'ods' },
  { kind: 'damaged', part: 'xl/worksheets/sheet1.xml' },
  ...(['file', 'unpacked', 'ratio', 'parts', 'cells'] as const).map(
    (what) => ({ kind: 'too-large', what, limit: 30 * 1024 * 1024 }) as const,
  ),
  { kind: 'no-sheets' },
  { kind: 'cancelled' },
];

describe.each(['en', 'km'] as const)('what an import says (%s)', (language) => {
  const texts = importing[language];

  it.each(Object.values(faults))('names where it is: $key', (fault) => {
    const at = { severity: 'remark', sheet: 'Matrix', row: 12, column: 28 } as const;
    const text = importProblemText({ ...fault, ...at }, texts);
    expect(text).toContain('Matrix');
    expect(text).toContain('12');
    expect(text).toContain('AB');
    expect(text).not.toMatch(/undefined|\[object/);
    for (const value of Object.values(fault)) {
      if (value === fault.key || value === 'indicator' || value === 'activity') continue;
      expect(text).toContain(String(value));
    }
    // What was found, what was kept, what to do.
    expect(text.split(language === 'en' ? /\.(?:\s|$)/ : '។').length).toBeGreaterThanOrEqual(3);
  });

  it('says of every file that cannot be read that nothing was changed', () => {
    for (const problem of unreadable) {
      const text = readProblemText(problem, texts);
      expect(text).toMatch(
        language === 'en' ? /[Nn]othing was changed|nothing was changed/ : /ប្តូរឡើយ/,
      );
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });

  it('names the columns and sheets of a refusal', () => {
    const refusal = {
      kind: 'columns-missing',
      sheets: ['Matrix'],
      missing: ['code', 'years'],
    } as const;
    const text = importRefusalText(refusal, texts);
    expect(text).toContain('Matrix');
    expect(text).toContain('1.2.1.4');
    expect(importRefusalText({ kind: 'no-rows', sheet: 'Matrix' }, texts)).toContain('2.2.1.10');
  });
});
