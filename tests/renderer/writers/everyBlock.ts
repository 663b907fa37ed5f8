import type { DocumentLanguage } from '#shared/base/language.ts';
import { governmentLook } from '#shared/documents/look.ts';
import type {
  Block,
  Cell,
  NationalHeader,
  PageSetup,
  Run,
  TextDoc,
} from '#shared/documents/textDoc.ts';

/** A round emblem of nobody. */
export const emblemSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="-100 -100 200 200">' +
  '<circle r="96" fill="#fff" stroke="#1f4e79" stroke-width="8"/><circle r="78" fill="none" stroke="#1f4e79" stroke-width="3"/>' +
  '<path fill="#b8860b" d="M0-60C30-20 30 20 0 60C-30 20-30-20 0-60Z"/></svg>';

const words = {
  km: {
    country: ['ព្រះរាជាណាចក្រកម្ពុជា'],
    motto: ['ជាតិ សាសនា ព្រះមហាក្សត្រ'],
    issuer: [
      'ក្រុមប្រឹក្សាស្តារអភិវឌ្ឍន៍វិស័យកសិកម្ម និងជនបទ',
      'គណៈកម្មាធិការជាតិជំរុញចលនាភូមិមួយ ផលិតផលមួយ',
      'អគ្គលេខាធិការដ្ឋាន',
    ],
    number: 'លេខ៖ ០០១/២៦ ស.ស.រ',
    dates: ['ថ្ងៃអាទិត្យ ១៣កើត ខែកត្តិក ឆ្នាំមមី អដ្ឋស័ក ព.ស. ២៥៧០', 'រាជធានីភ្នំពេញ ថ្ងៃទី២២ ខែវិច្ឆិកា ឆ្នាំ២០២៦'],
    label: 'សូមគោរពជូន',
    names: ['ឯកឧត្តមរដ្ឋមន្ត្រីក្រសួងកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ'],
    via: { label: 'តាមរយៈ៖', names: ['អគ្គនាយកដ្ឋានកសិកម្ម'] },
    subject: 'កម្មវត្ថុ៖',
    subjectText: 'សំណើសុំចូលរួមសិក្ខាសាលាស្តីពី «ចលនាភូមិមួយ ផលិតផលមួយ»។',
    reference: 'យោង៖',
    referenceText: 'ផែនការសកម្មភាពប្រចាំឆ្នាំ២០២៦ (OVOP Workplan 2026)។',
    body: 'តបតាមកម្មវត្ថុ និងយោងខាងលើ អគ្គលេខាធិការដ្ឋានសូមជម្រាបជូនឯកឧត្តមរដ្ឋមន្ត្រីមេត្តាជ្រាបថា អគ្គលេខាធិការដ្ឋាននឹងរៀបចំសិក្ខាសាលាផ្សព្វផ្សាយចលនាភូមិមួយ ផលិតផលមួយ (OVOP) នៅថ្ងៃទី៣០ ខែវិច្ឆិកា ឆ្នាំ២០២៦ វេលាម៉ោង ៨ និង ៣០ នាទីព្រឹក នៅសាលប្រជុំធំ។',
    heading: 'គោលបំណង',
    title: 'វិញ្ញាបនបត្របញ្ជាក់ការសិក្សា',
    items: ['ផ្សព្វផ្សាយគោលនយោបាយ', 'ពិភាក្សាអំពីស្ត្រី និងសហគ្រិន', 'បូកសរុបលទ្ធផល'],
    role: 'បានឃើញ និងឯកភាព',
    second: 'អ្នករៀបចំ',
    distribution: 'កន្លែងទទួល៖',
    copies: ['ដូចខាងលើ', 'ឯកសារ-កាលប្បវត្តិ'],
    columns: ['ល.រ', 'គោត្តនាម និងនាម', 'ភេទ', 'ហត្ថលេខា'],
    person: 'សុខ ស្រីមុំ',
    group: 'ក្រសួងពាណិជ្ជកម្ម',
    total: 'សរុប ២ នាក់ ស្រី ១ នាក់',
  },
  en: {
    country: ['Kingdom of Cambodia'],
    motto: ['Nation Religion King'],
    issuer: [
      'Council for Agricultural and Rural Development',
      'National Committee for the One Village One Product Movement',
      'Secretariat-General',
    ],
    number: 'No. 001/26 OVOP-SG',
    dates: ['Phnom Penh, 22 November 2026'],
    label: 'To',
    names: ['His Excellency the Minister of Agriculture, Forestry and Fisheries'],
    via: { label: 'Through:', names: ['the General Directorate of Agriculture'] },
    subject: 'Subject:',
    subjectText: 'Request to take part in the workshop "One Village One Product".',
    reference: 'Reference:',
    referenceText: 'Annual workplan of 2026.',
    body: 'With reference to the above the Secretariat-General has the honour to inform Your Excellency that it will hold a workshop on the One Village One Product movement on 30 November 2026 at 8.30 in the morning in the great meeting hall.',
    heading: 'Purpose',
    title: 'Certificate of attendance',
    items: ['Make the policy known', 'Discuss women and enterprise', 'Sum up the results'],
    role: 'Seen and approved',
    second: 'Prepared by',
    distribution: 'Distribution',
    copies: ['As above', 'File copy'],
    columns: ['No.', 'Name', 'Sex', 'Signature'],
    person: 'Sok Sreymom',
    group: 'Ministry of Commerce',
    total: 'Total 2, of whom women 1',
  },
};

type Words = (typeof words)['km'];

function both(km: string, en: string): string {
  return `${km} · ${en}`;
}

function wordsIn(language: DocumentLanguage): Words {
  if (language !== 'both') return words[language];
  const { km, en } = words;
  return {
    ...km,
    country: [...km.country, ...en.country],
    motto: [...km.motto, ...en.motto],
    issuer: [...km.issuer, ...en.issuer],
    dates: [...km.dates, ...en.dates],
    names: [...km.names, ...en.names],
    heading: both(km.heading, en.heading),
    title: both(km.title, en.title),
    subject: both(km.subject, en.subject),
    columns: km.columns.map((column, index) => both(column, en.columns[index] ?? '')),
  };
}

export const uprightPage: PageSetup = {
  size: 'A4',
  orientation: 'portrait',
  margins: { top: 20, right: 20, bottom: 20, left: 25 },
};

export const acrossPage: PageSetup = {
  ...uprightPage,
  orientation: 'landscape',
  margins: { top: 20, right: 20, bottom: 20, left: 20 },
};

export interface EveryBlockWish {
  readonly page?: PageSetup;
  readonly layout?: NationalHeader['layout'];
  readonly emblem?: boolean;
}

function text(one: string): readonly Run[] {
  return [{ text: one }];
}

function cell(one: string): Cell {
  return { lines: [text(one)] };
}

/** A document that holds every kind of block, in a language. */
export function everyBlock(language: DocumentLanguage, wish: EveryBlockWish = {}): TextDoc {
  const { page = uprightPage, layout = 'centred', emblem = true } = wish;
  const w = wordsIn(language);
  const blocks: readonly Block[] = [
    {
      kind: 'nationalHeader',
      layout,
      ...(emblem ? { emblem: 'emblem' } : {}),
      country: w.country,
      motto: w.motto,
      issuer: w.issuer,
      number: w.number,
    },
    { kind: 'dateBlock', lines: w.dates },
    { kind: 'addressee', label: w.label, names: w.names, via: w.via },
    {
      kind: 'keyValues',
      keyWidth: language === 'both' ? 0.28 : 0.16,
      pairs: [
        { key: w.subject, value: [text(w.subjectText)] },
        { key: w.reference, value: [text(w.referenceText)] },
      ],
    },
    { kind: 'paragraph', align: 'justify', indentFirstLine: true, runs: text(w.body) },
    { kind: 'heading', level: 1, runs: text(w.heading) },
    { kind: 'list', ordered: true, items: w.items.map(text) },
    { kind: 'heading', level: 2, runs: text(w.heading) },
    { kind: 'list', ordered: false, items: w.items.map(text) },
    { kind: 'heading', level: 3, runs: text(w.heading) },
    {
      kind: 'paragraph',
      runs: [
        { text: w.group, bold: true },
        { text: ' – ' },
        { text: w.person, italic: true },
        { text: ', ' },
        { text: w.total, underline: true },
        { text: ` (${w.second})`, muted: true },
      ],
    },
    {
      kind: 'table',
      caption: text(w.total),
      description: w.heading,
      widths: [0.1, 0.4, 0.15, 0.35],
      header: [{ cells: w.columns.map(cell) }],
      rows: [
        { look: 'group', cells: [{ ...cell(w.group), colSpan: 4 }] },
        {
          minHeight: 10,
          cells: [cell('1'), cell(w.person), { ...cell('x'), rowSpan: 2 }, cell('')],
        },
        { minHeight: 10, cells: [cell('2'), cell('Ms O’Neill & Sons <x>'), cell('')] },
        { look: 'total', cells: [{ ...cell(w.total), colSpan: 3 }, cell('2')] },
      ],
    },
    { kind: 'paragraph', look: 'note', runs: text(w.referenceText) },
    {
      kind: 'signatures',
      blocks: [
        { dateLines: w.dates.slice(-1), roles: [w.role], name: '' },
        { dateLines: w.dates.slice(-1), roles: [w.second], name: w.person },
      ],
    },
    { kind: 'distribution', title: w.distribution, items: w.copies },
    { kind: 'pageBreak' },
    { kind: 'paragraph', look: 'title', runs: text(w.title) },
    { kind: 'paragraph', look: 'subtitle', runs: text(w.subjectText) },
    { kind: 'paragraph', look: 'moul', align: 'center', runs: text(w.role) },
    {
      kind: 'picture',
      picture: 'emblem',
      description: 'An emblem <of nobody>',
      width: 30,
      align: 'center',
    },
    {
      kind: 'qrCode',
      text: `https://ovop.example/${w.person}`,
      description: 'Where this document can be checked',
      size: 28,
      align: 'right',
    },
  ];
  return {
    kind: 'text',
    properties: { title: w.heading, subject: w.subjectText, creator: w.issuer.join(' '), language },
    look: governmentLook,
    pictures: {
      emblem: { type: 'svg', base64: btoa(emblemSvg), width: 200, height: 200 },
    },
    sections: [{ page, header: text(w.group), footer: text(w.subjectText), blocks }],
  };
}

/** A certificate: framed, across, in the middle of its page, without a number. */
export function certificate(language: DocumentLanguage): TextDoc {
  const doc = everyBlock(language);
  const w = wordsIn(language);
  return {
    ...doc,
    sections: [
      {
        page: { ...acrossPage, margins: { top: 22, right: 25, bottom: 22, left: 25 } },
        border: 'ornate',
        numbered: false,
        middle: true,
        blocks: [
          {
            kind: 'nationalHeader',
            layout: 'sides',
            emblem: 'emblem',
            country: w.country,
            motto: w.motto,
            issuer: w.issuer,
            number: w.number,
          },
          { kind: 'paragraph', look: 'title', runs: [{ text: w.title }] },
          { kind: 'paragraph', look: 'moul', align: 'center', runs: [{ text: w.person }] },
          { kind: 'paragraph', align: 'center', runs: text(w.subjectText) },
          { kind: 'signatures', blocks: [{ dateLines: w.dates, roles: [w.role], name: w.person }] },
        ],
      },
    ],
  };
}
