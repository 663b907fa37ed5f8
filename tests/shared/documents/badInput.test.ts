import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { sample, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSchema } from '#shared/documents/fields/dataSchema.ts';
import type { LeafSpec, Spec, SpecFields } from '#shared/documents/fields/spec.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { documentKinds, kindOf } from '#shared/documents/kinds/kinds.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { textDocHtml } from '#renderer/writers/html/textHtml.ts';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { writeXlsx } from '#renderer/writers/xlsx/writeXlsx.ts';
import { hasLibreOffice, readWithLibreOffice, unlessLeftOut } from '../../support/libreOffice.ts';
import { bare, bareText, packageFaults, xmlFault } from '../../support/wellFormed.ts';
import { inputOf } from './kinds/kindSupport.ts';

const bad = {
  'marks of XML and HTML': `<b>&amp; & "q" 'a' </w:t></p><script>alert(1)</script> ]]> <!-- -->`,
  'marks of fields and formulas': '=SUM(A:A) {subject} {#x}{/x} [not left out] ${a} @y +z',
  emoji: 'ប្រជុំ 👩‍🌾 😀 👨‍👩‍👧‍👦',
  'control characters': 'a\u0000b\u0007c\u000Bd\u001Fe\u007Ff\u0085g\uFFFE\uFFFFh',
  'right-to-left text': 'شارع العرض \u202Eabc\u202C עברית',
  'unpaired surrogates': 'x\uD800y\uDC00z\uDC00\uD800',
  'line breaks': ' one\ttwo\r\nthree\u2028four\u00A0 ',
};

const texts = {
  [`what may spoil a file: ${Object.keys(bad).join(', ')}`]: Object.values(bad).join(' '),
  '5,000 characters': 'ភូមិមួយផលិតផលមួយ'.repeat(312) + 'ទីបញ្ចប់',
};

/** A value for every field: the text wherever a text may stand. */
function filledWith(fields: SpecFields, text: string): object {
  return Object.fromEntries(
    Object.entries(fields).map(([key, spec]) => [key, valueWith(spec, text)]),
  );
}

function valueWith(spec: Spec, text: string): unknown {
  if (spec.kind === 'group') return filledWith(spec.fields, text);
  if (spec.kind !== 'rows') return leafWith(spec, text);
  return [filledWith(spec.fields, text), filledWith(spec.fields, text)];
}

function leafWith(spec: LeafSpec, text: string): unknown {
  switch (spec.kind) {
    case 'line':
    case 'prose':
      return text;
    case 'word':
      return spec.form === undefined ? text : '';
    case 'date':
      return '2026-11-22';
    case 'time':
      return '08:30';
    case 'count':
      return 3;
    case 'amount':
      return { currency: 'KHR', amount: 56_000 };
    case 'choice':
      return spec.options[0]?.value ?? '';
    case 'rank':
      return 'minister';
    case 'posts':
      return [{ post: text, body: text, from: '2020-01-01' }];
  }
}

/** What a tree says, text by text: not its marks and looks. */
function printedIn(value: unknown, key = ''): readonly string[] {
  const isMark = [
    'kind',
    'look',
    'align',
    'size',
    'layout',
    'border',
    'emblem',
    'description',
    'formula',
  ];
  if (isMark.includes(key)) return [];
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'qrCode')
    return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((inner) => printedIn(inner, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => printedIn(inner, name));
}

function wanted(texts: readonly string[]): readonly string[] {
  const written = texts.map((text) => bare(xmlSafe(text)));
  return [...new Set(written)].filter((text) => text !== '');
}

function missingFrom(found: string, texts: readonly string[]): readonly string[] {
  return wanted(texts).filter((text) => !found.includes(text));
}

async function wordText(kind: AnyKind, given: object): Promise<string> {
  const input = inputOf(kind, 'both', given);
  const bytes = await writeDocx(kind.text(input));
  expect(packageFaults(bytes)).toEqual([]);
  return bareText(strFromU8(unzipSync(bytes)['word/document.xml']!));
}

async function expectWhole(kind: AnyKind, given: object): Promise<void> {
  const input = inputOf(kind, 'both', given);
  const tree = kind.text(input);
  const printed = tree.sections.flatMap(({ blocks }) => printedIn(blocks));
  expect(missingFrom(await wordText(kind, given), printed)).toEqual([]);
  expect(missingFrom(bareText(textDocHtml(tree)), printed)).toEqual([]);
  if (kind.sheets === undefined) return;
  const book = kind.sheets(input);
  const bytes = await writeXlsx(book);
  expect(packageFaults(bytes)).toEqual([]);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(bytes.buffer as ArrayBuffer);
  const cells = new Set<string>();
  read.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.master === cell && cell.formula === undefined) cells.add(bare(cell.text));
      }),
    ),
  );
  const texts = book.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))),
  );
  expect(wanted(texts).filter((text) => !cells.has(text))).toEqual([]);
}

describe('the check of XML', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&</a>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    '<a b=1/>',
    '<a>\u0001</a>',
    'x<a/>',
    '<a><</a>',
    '',
  ])('finds the fault of %j', (xml) => {
    expect(xmlFault(xml)).not.toBeNull();
  });

  it('finds none in good XML', () => {
    expect(
      xmlFault('<?xml version="1.0"?>\n<w:a b="&quot;\'" c=\'"\'>x &#233; <d/>></w:a>\n'),
    ).toBeNull();
  });
});

describe.each(documentKinds.map((kind) => [kind.id, kind] as const))('the kind %s', (_, kind) => {
  it.each(Object.entries(texts))('holds %s', async (_name, text) => {
    await expectWhole(kind, filledWith(kind.fields, text));
  });

  const lists = Object.entries(kind.fields).filter(([, spec]) => spec.kind === 'rows');
  const withoutRows = (required: boolean) => ({
    ...(kind.example as object),
    ...Object.fromEntries(
      lists.filter(([, spec]) => (spec.required === true) === required).map(([key]) => [key, []]),
    ),
  });

  it('is a whole paper without rows', async () => {
    await expectWhole(kind, withoutRows(false));
  });

  it('is refused without the rows that it cannot do without', () => {
    const { error } = dataSchema(kind.fields).safeParse(withoutRows(true));
    const needed = lists.filter(([, spec]) => spec.required === true).map(([key]) => key);
    expect(error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(needed);
  });
});

describe('any text', () => {
  it('makes a whole letter', async () => {
    const letter = kindOf('letter');
    const names = sample(string({ unit: 'binary', maxLength: 40 }), { numRuns: 200, seed: 1 });
    const addressees = names.map((name) => ({ name, post: 'x' }));
    await expectWhole(letter, { date: '2026-11-22', subject: 'x', body: 'x', addressees });
  });
});

describe.runIf(hasLibreOffice)(`LibreOffice${unlessLeftOut}`, () => {
  it('opens an invitation of bad texts, and reads them', async () => {
    const kind = kindOf('invitation');
    const text = Object.values(bad).slice(0, 5).join(' ');
    const input = inputOf(kind, 'en', filledWith(kind.fields, text));
    const { text: read, pages } = readWithLibreOffice(await writeDocx(kind.text(input)));
    expect(pages.length).toBeGreaterThan(0);
    expect(bare(read)).toContain(bare(bad['marks of XML and HTML']));
    expect(bare(read)).toContain(bare(xmlSafe(bad.emoji)));
  });
});
