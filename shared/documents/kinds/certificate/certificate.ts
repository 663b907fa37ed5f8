import type { Bilingual } from '../../../base/language.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { officialPaper } from '../../build/officialPaper.ts';
import { wordingBlocks } from '../../build/prose.ts';
import { wordingLine } from '../../build/templateWording.ts';
import { oneLineRuns, onOneLine, textLines } from '../../build/wording.ts';
import type { Filling, RowFilling } from '../../fields/filling.ts';
import { inRow } from '../../fields/inRow.ts';
import { countedUp } from '../../fields/joined.ts';
import { catalogueOf } from '../../fields/templateFilling.ts';
import type { DocumentTemplate } from '../../template/model.ts';
import type { Block, Paragraph, Section, TextDoc } from '../../textDoc.ts';
import { defineKind, type BuildInput } from '../kind.ts';
import { certificateExample } from './example.ts';
import { certificateCalculations, certificateFields } from './fields.ts';
import { fitted } from './fitted.ts';
import { certificateWording } from './wording.ts';

const nothing: Bilingual = { km: '', en: '' };
/** Room to write a name by hand. */
const nameRoom = '.'.repeat(60);
/** A code holds some 2,900 bytes, and is easier to read the less it holds. */
const codeLetters = 100;

/** Who is yet to be named: a certificate to fill in by hand. */
function nobody(): RowFilling {
  const catalogue = catalogueOf(certificateFields, certificateCalculations);
  const own = catalogue.lists.get('recipients');
  return {
    isTemplate: false,
    data: null,
    index: 1,
    marks: { open: '', close: '' },
    text: () => nothing,
    knows: (path) => own?.has(path) === true,
    given: () => false,
    number: () => null,
    key: () => '',
    rows: () => [],
    condition: () => ({ open: '', close: '' }),
  };
}

function numberPath(asked: string): string {
  return asked === 'number' ? 'numberShown' : asked;
}

/** The recipient's own number where the document's would stand. */
function numbered(filling: Filling): Filling {
  return {
    ...filling,
    text: (asked) => filling.text(numberPath(asked)),
    given: (asked) => filling.given(numberPath(asked)),
    condition: (asked) => filling.condition(numberPath(asked)),
  };
}

const codeWords = {
  km: 'កូដ QR៖ លេខ និងនាមនៃវិញ្ញាបនបត្រ',
  en: 'QR code: number and name of the certificate',
};

/** The number and the name, for whoever checks the certificate with a telephone. */
function code({ filling, language }: BuildInput): Pick<Section, 'marginCode'> {
  if (filling.isTemplate) return {};
  const lines = [filling.text('number').en, ...textLines(filling.text('fullName'), 'both')]
    .map((text) => excerpt(text, codeLetters))
    .filter((text) => text !== '');
  if (lines.length === 0) return {};
  return {
    marginCode: {
      text: lines.join('\n'),
      description: language === 'en' ? codeWords.en : codeWords.km,
      size: 20,
    },
  };
}

const centred = { look: 'body', align: 'center' } as const;

/** A line across the page, in both languages side by side: a page has no room for one under the other. */
function across(input: BuildInput, slot: string): readonly Paragraph[] {
  const runs = oneLineRuns(wordingLine(input, slot), input.language);
  return runs.length === 0 ? [] : [{ kind: 'paragraph', ...centred, runs }];
}

function large(text: string): Paragraph {
  return { kind: 'paragraph', look: 'title', runs: [{ text, bold: true }] };
}

function largeLine(input: BuildInput, slot: string): Paragraph | null {
  const text = onOneLine(wordingLine(input, slot), input.language);
  return text === '' ? null : large(text);
}

function paperOf(input: BuildInput): TextDoc {
  const title = largeLine(input, 'title');
  return officialPaper(input, {
    title: wordingLine(input, 'title'),
    orientation: 'landscape',
    border: 'ornate',
    middle: true,
    numbered: false,
    body: [
      ...(title === null ? [] : [title]),
      ...across(input, 'lead'),
      largeLine(input, 'name') ?? { kind: 'paragraph', ...centred, runs: [{ text: nameRoom }] },
      ...across(input, 'post'),
      ...wordingBlocks(input, 'deed', centred),
      ...across(input, 'use'),
    ],
  });
}

function isSome(rows: readonly RowFilling[]): rows is readonly [RowFilling, ...RowFilling[]] {
  return rows.length > 0;
}

function mark(text: string): readonly Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', look: 'note', runs: [{ text }] }];
}

interface Page {
  readonly row: RowFilling;
  /** What the page is built from: the row's fields within the document's. */
  readonly own: BuildInput;
}

/** A page for one recipient; in a template file between the marks that repeat it. */
function sectionsOf({ row, own }: Page, template: DocumentTemplate): readonly Section[] {
  return paperOf({ ...own, template }).sections.map((section) => ({
    ...section,
    ...code(own),
    blocks: [...mark(row.marks.open), ...section.blocks, ...mark(row.marks.close)],
  }));
}

/** Certifies what people took part in or completed: a page each, in an ornate frame. */
export const certificate = defineKind({
  id: 'certificate',
  name: { km: 'វិញ្ញាបនបត្រ', en: 'Certificate' },
  purpose: {
    km: 'បញ្ជាក់ការចូលរួម ឬការបញ្ចប់វគ្គ មួយទំព័រសម្រាប់ម្នាក់',
    en: 'Certifies what people took part in or completed, a page each',
  },
  fields: certificateFields,
  calculations: certificateCalculations,
  wording: certificateWording,
  tables: [],
  defaults: {
    header: 'sides',
    datePlace: 'below',
    distribution: [],
    titleSize: 24,
    margins: { top: 17, right: 42, bottom: 15, left: 42 },
    signatories: [
      { role: { km: 'អគ្គលេខាធិការ', en: 'Secretary-General' }, name: { km: '', en: '' } },
    ],
  },
  example: certificateExample,
  mergeList: 'recipients',
  subject: (filling) => filling.text('event.title'),
  addressee: (filling) => countedUp(filling.rows('recipients').map((row) => row.text('fullName'))),
  text: (input) => {
    const rows = input.filling.rows('recipients');
    const recipients: readonly [RowFilling, ...RowFilling[]] = isSome(rows) ? rows : [nobody()];
    const pageOf = (row: RowFilling): Page => ({
      row,
      own: { ...input, filling: numbered(inRow(row, input.filling)) },
    });
    const [first, ...others] = recipients;
    const pages = [pageOf(first), ...others.map(pageOf)] as const;
    const template = fitted(
      pages.map(({ own }) => own),
      input.template,
    );
    return {
      ...paperOf({ ...pages[0].own, template }),
      sections: pages.flatMap((page) => sectionsOf(page, template)),
    };
  },
});
