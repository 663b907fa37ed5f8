import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { activitiesSlot, workbookSlot } from '#shared/documents/kinds/workplan/slots.ts';
import { workplanPaper } from '#shared/documents/kinds/workplan/workplanPaper.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { TemplateChanges, TemplateColumn } from '#shared/documents/template/model.ts';
import type { Block, Picture, Table, TextDoc } from '#shared/documents/textDoc.ts';
import { buildWorkplanLetter } from '#shared/documents/workplan/letter.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import { workplanLetter, workplanWorkbook } from '#tests/support/workplanDocuments.ts';
import { approval, workplanFacts } from '#tests/support/workplanFacts.ts';
import { allTexts, blocksOf, cellTexts, tablesOf } from '../letterTree.ts';

const facts = workplanFacts();

function letter(language: DocumentLanguage, changes: TemplateChanges = {}): TextDoc {
  return workplanLetter(facts, language, changes);
}

/** The document with some of its parts taken out, so that the rest can be compared. */
function without(doc: unknown, ...keys: readonly string[]): unknown {
  return JSON.parse(
    JSON.stringify(doc, (key, value: unknown) => (keys.includes(key) ? undefined : value)),
  );
}

function blockOf<Kind extends Block['kind']>(doc: TextDoc, kind: Kind) {
  return blocksOf(doc).find(
    (block): block is Extract<Block, { kind: Kind }> => block.kind === kind,
  );
}

/** The blocks of a document that are not in the other, and the other way round. */
function differing(one: TextDoc, other: TextDoc): readonly (readonly Block[])[] {
  const texts = [one, other].map(
    (doc) => new Map(blocksOf(doc).map((block) => [JSON.stringify(block), block])),
  );
  return [
    [...texts[0]!].filter(([text]) => !texts[1]!.has(text)).map(([, block]) => block),
    [...texts[1]!].filter(([text]) => !texts[0]!.has(text)).map(([, block]) => block),
  ];
}

function columnsOf(keys: readonly string[]): readonly TemplateColumn[] {
  return keys.map((key) => {
    const { label, width } = activitiesSlot.columns.find((column) => column.key === key)!;
    return { key, label, width };
  });
}

/** Whether a date stands in the head of the main sheet. */
function isDated({ sheets: [main] }: SheetDoc): boolean {
  return main!.rows
    .slice(0, main!.frozenRows)
    .some(({ cells }) => cells.some((cell) => cell.kind === 'text' && cell.look === 'date'));
}

/** The cells of the first activity in a table of these columns. */
function firstOf(keys: readonly string[]) {
  const table = activities(letter('en', { columns: { activities: columnsOf(keys) } }));
  return table.rows.map(cellTexts).find(([code]) => code === '1.1.1');
}

function spanned({ cells }: Table['rows'][number]): number {
  return cells.reduce((sum, { colSpan }) => sum + (colSpan ?? 1), 0);
}

function activities(doc: TextDoc): Table {
  return tablesOf(doc).find(({ caption }) => caption![0]!.text.includes('Table 2'))!;
}

describe('a wording of the office', () => {
  it('stands in its place with its fields, and changes nothing else', () => {
    const opening = {
      en: '{lines.count} activities, {programmes} programmes[, {openQueries} open][, {undecided.count} undecided] in {year}.\nOf {plan.title}, {issuer}.',
      km: '',
    };
    const [before, after] = differing(letter('en'), letter('en', { wording: { opening } }));
    expect(before).toHaveLength(1);
    expect(after!.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))).toEqual([
      { text: '8 activities, 2 programmes, 4 open, 1 undecided in 2021.' },
      { text: 'Of OVOP First Five-Year National Strategic Plan 2019-2023, General Secretariat.' },
    ]);
  });

  it('of a heading stands over the notes, and that of the title everywhere', () => {
    const wording = {
      notesHeading: { en: 'Doubts of {year}', km: 'ចំណុចមន្ទិល' },
      title: { en: 'Plan of work {year}', km: 'ផែនការ{year}' },
    };
    const doc = letter('km', { wording });
    expect(allTexts(doc)).toContain('ចំណុចមន្ទិល');
    expect(doc.properties.title).toBe('ផែនការ២០២១');
    expect(allTexts(doc).join()).not.toContain('ផែនការសកម្មភាពប្រចាំឆ្នាំ២០២១ –');
    const book = workplanWorkbook(facts, 'en', { wording });
    expect(book.sheets.map(({ footer }) => footer)).toEqual(
      book.sheets.map(() => expect.stringContaining('Plan of work 2021')),
    );
  });

  it('counts one in the singular, and says nothing of what there is none of', () => {
    const small = workplanFacts({ lines: facts.lines.slice(0, 1), undecided: [], queries: [] });
    const opening = { en: 'Open[: {openQueries}][, {phrase.undecided}].', km: '' };
    expect(allTexts(workplanLetter(small, 'en', { wording: { opening } }))).not.toContain(
      'Open: 0.',
    );
    const one = workplanLetter(small, 'en');
    expect(allTexts(one)).toContain(
      'In carrying out the OVOP First Five-Year National Strategic Plan 2019-2023, the General Secretariat has drawn up this workplan for 2021. It holds 1 activity under 1 programme.',
    );
  });
});

describe('who signs, and who gets a copy', () => {
  const signatories = [
    { role: { en: 'Drafted for {year}', km: 'ព្រាង' }, name: { en: 'A. Example', km: '' } },
    { role: { en: 'Head', km: 'ប្រធាន' }, name: { en: '', km: '' } },
  ];

  it('are the template’s, in both documents', () => {
    const doc = letter('en', { signatories, distribution: [{ en: 'Archive', km: '' }] });
    expect(differing(letter('en'), doc)[1]).toEqual([
      {
        kind: 'signatures',
        blocks: [
          expect.objectContaining({ roles: ['Drafted for 2021'], name: 'A. Example' }),
          expect.objectContaining({ roles: ['Head'], name: '' }),
        ],
      },
      expect.objectContaining({ kind: 'distribution', items: ['Archive'] }),
    ]);
    const book = JSON.stringify(workplanWorkbook(facts, 'en', { signatories }).sheets[0]);
    expect(book).toContain('Drafted for 2021');
    expect(book).not.toContain('Checked by');
  });

  it('can be nobody', () => {
    const doc = letter('en', { signatories: [], distribution: [] });
    expect(blocksOf(doc).map(({ kind }) => kind)).not.toContain('signatures');
    expect(blocksOf(doc).map(({ kind }) => kind)).not.toContain('distribution');
    expect(
      workplanWorkbook(facts, 'en', { signatories: [] }).sheets[0]!.rows.flatMap(({ cells }) =>
        cells.filter(({ look }) => look === 'signature'),
      ),
    ).toEqual([]);
  });

  it('one alone signs in the right half', () => {
    const doc = letter('en', { signatories: signatories.slice(1) });
    expect(blockOf(doc, 'signatures')!.blocks.map(({ roles }) => roles)).toEqual([[], ['Head']]);
  });
});

describe('the header', () => {
  it('stands at both sides where that is chosen', () => {
    const doc = letter('km', { header: 'sides' });
    expect(blockOf(doc, 'nationalHeader')!.layout).toBe('sides');
    expect(without(doc, 'layout')).toEqual(without(letter('km'), 'layout'));
  });

  it('is without the state’s name for bodies that may not use it, on the sheet too', () => {
    const doc = letter('both', { header: 'none' });
    expect(blockOf(doc, 'nationalHeader')).toMatchObject({ country: [], motto: [] });
    expect(without(doc, 'country', 'motto')).toEqual(without(letter('both'), 'country', 'motto'));
    expect(JSON.stringify(workplanWorkbook(facts, 'both'))).toContain('ព្រះរាជាណាចក្រ');
    expect(JSON.stringify(workplanWorkbook(facts, 'both', { header: 'none' }))).not.toContain(
      'ព្រះរាជាណាចក្រ',
    );
  });

  it('has the emblem where there is one, unless it is not wanted', () => {
    const picture: Picture = { type: 'png', base64: 'AA==', width: 1, height: 1 };
    const emblem = { key: 'abc', picture };
    const built = (changes: TemplateChanges) =>
      buildWorkplanLetter(facts, 'en', workplanPaper(facts, emblem, changes));
    expect(blockOf(built({}), 'nationalHeader')!.emblem).toBe('abc');
    expect(built({}).pictures).toEqual({ abc: picture });
    expect(built({ showEmblem: false })).toEqual(letter('en'));
  });
});

describe('the date', () => {
  it('stands over the last signature where it is to stand below', () => {
    const doc = letter('km', { datePlace: 'below' });
    const [removed, added] = differing(letter('km'), doc);
    expect(removed!.map(({ kind }) => kind)).toEqual(['dateBlock', 'signatures']);
    expect(added!.map(({ kind }) => kind)).toEqual(['signatures']);
    expect(blockOf(doc, 'signatures')!.blocks[0]).toMatchObject({
      roles: ['បានឃើញ និងឯកភាព'],
      dateLines: blockOf(letter('km'), 'dateBlock')!.lines,
    });
  });

  it('below is that of the approval, once approved', () => {
    const approved = workplanFacts({ status: 'approved', revision: 1, approved: approval });
    const doc = workplanLetter(approved, 'km', { datePlace: 'below' });
    expect(blockOf(doc, 'signatures')!.blocks[0]!.dateLines).toEqual([
      expect.stringContaining('ព.ស.២៥៦៤'),
      'រាជធានីភ្នំពេញ ថ្ងៃទី២០ ខែធ្នូ ឆ្នាំ២០២០',
    ]);
  });

  it('leaves the head of the sheet where it stands below', () => {
    expect(isDated(workplanWorkbook(facts, 'en'))).toBe(true);
    expect(isDated(workplanWorkbook(facts, 'en', { datePlace: 'below' }))).toBe(false);
  });

  it('is the lunar one too in English where that is wanted', () => {
    const doc = letter('en', { lunarInEnglish: true });
    expect(blockOf(doc, 'dateBlock')!.lines).toEqual([
      'ថ្ងៃអង្គារ ៨រោច ខែមិគសិរ ឆ្នាំជូត ទោស័ក ព.ស.២៥៦៤',
      'Phnom Penh, 8 December 2020',
    ]);
    expect(differing(letter('en'), doc).map(({ length }) => length)).toEqual([1, 1]);
  });

  it('is the lunar one that was written by hand, of the document’s day alone', () => {
    const approved = workplanFacts({
      status: 'approved',
      approved: approval,
      lunarDate: 'ថ្ងៃតាមបញ្ជាក់',
    });
    const above = blockOf(workplanLetter(approved, 'km'), 'dateBlock')!.lines[0];
    expect(above).toBe('ថ្ងៃតាមបញ្ជាក់');
    const below = workplanLetter(approved, 'km', { datePlace: 'below' });
    expect(allTexts(below)).not.toContain('ថ្ងៃតាមបញ្ជាក់');
  });
});

describe('how it looks', () => {
  it('takes fonts and sizes from the template, and nothing else changes', () => {
    const changes = {
      fonts: { latin: 'Arial', khmer: 'Khmer OS Battambang', khmerHeading: 'Khmer OS Muol' },
      bodySize: 10,
      titleSize: 20,
      khmerWordBreaks: true,
    };
    for (const [one, other] of [
      [letter('both', changes), letter('both')],
      [workplanWorkbook(facts, 'both', changes), workplanWorkbook(facts, 'both')],
    ] as const) {
      expect(one.look).toMatchObject({
        fonts: changes.fonts,
        sizes: { body: 10, title: 20 },
        khmerWordBreaks: true,
      });
      expect(without(one, 'look')).toEqual(without(other, 'look'));
    }
  });

  it('takes margins from the template: pages across and sheets in proportion', () => {
    const changes = { margins: { top: 10, right: 40, bottom: 30, left: 50 } };
    const doc = letter('km', changes);
    expect(doc.sections[0]!.page.margins).toEqual(changes.margins);
    expect(doc.sections[1]!.page).toMatchObject({
      orientation: 'landscape',
      margins: { top: 9, right: 30, bottom: 24, left: 30 },
    });
    expect(without(doc, 'margins')).toEqual(without(letter('km'), 'margins'));
    const book = workplanWorkbook(facts, 'km', changes);
    expect(new Set(book.sheets.map(({ page }) => JSON.stringify(page.margins)))).toEqual(
      new Set(['{"top":6,"right":20,"bottom":23,"left":20}']),
    );
    expect(without(book, 'margins')).toEqual(without(workplanWorkbook(facts, 'km'), 'margins'));
  });

  it('writes Latin digits in all of its Khmer where that is chosen', () => {
    const khmerDigits = /[០-៩]/;
    for (const [latin, khmer] of [
      [letter('km', { digits: 'latin' }), letter('km')],
      [workplanWorkbook(facts, 'km', { digits: 'latin' }), workplanWorkbook(facts, 'km')],
    ] as const) {
      expect(JSON.stringify(without(khmer, 'look'))).toMatch(khmerDigits);
      expect(JSON.stringify(without(latin, 'look'))).toBe(
        toLatinDigits(JSON.stringify(without(khmer, 'look'))),
      );
      expect(latin.look.digits).toBe('latin');
    }
  });
});

describe('the annexes', () => {
  it('are left out where they are not wanted, and nothing speaks of them', () => {
    const paper = workplanPaper(facts);
    const doc = buildWorkplanLetter(facts, 'en', { ...paper, annexes: 'none' });
    const whole = buildWorkplanLetter(facts, 'en', { ...paper, annexes: 'all' });
    expect(whole).toEqual(letter('en'));
    expect(doc.sections).toHaveLength(whole.sections.length - 2);
    expect(allTexts(doc).join('\n')).not.toMatch(/annex|notes|list of open queries/);
    expect(allTexts(doc).join('\n')).toContain('4 of them rest on open queries.');
    expect(tablesOf(doc)).toEqual(tablesOf(whole).slice(0, 2));
  });
});

describe('the columns of the table', () => {
  it('are those that the office shows, in its order, under its names', () => {
    const columns = [
      ...columnsOf(['activity', 'code']),
      { key: 'person', label: { en: 'Officer', km: '' }, width: 93 },
    ];
    const doc = letter('en', { columns: { activities: columns } });
    const table = activities(doc);
    expect(table.header.map(cellTexts)).toEqual([['Activity', 'Code', 'Officer']]);
    expect(table.widths).toEqual([186, 57, 93].map((width) => width / 336));
    expect(table.rows.map(cellTexts).find(([, code]) => code === '1.1.1')).toEqual([
      'Meeting of the OvOP National Committee',
      '1.1.1',
      'ឈ្មោះសាកល្បង',
    ]);
    expect(differing(letter('en'), doc).map(({ length }) => length)).toEqual([1, 1]);
  });

  it('say nothing twice: a person or a state with a column of its own leaves the others', () => {
    expect(firstOf(['code', 'responsible', 'remarks'])).toEqual([
      '1.1.1',
      'OVOP-SG\nឈ្មោះសាកល្បង',
      'Done',
    ]);
    expect(firstOf(['code', 'responsible', 'remarks', 'person', 'status'])).toEqual([
      '1.1.1',
      'OVOP-SG',
      '',
      'ឈ្មោះសាកល្បង',
      'Done',
    ]);
  });

  it('show what is not shown by itself: kind, months, units, cost', () => {
    const keys = ['code', 'kind', 'months', 'units', 'unitCost'];
    const table = activities(letter('en', { columns: { activities: columnsOf(keys) } }));
    expect(table.rows.map(cellTexts).find(([code]) => code === '1.1.4')).toEqual([
      '1.1.4',
      'Study tour',
      '4, 8, 11',
      '3',
      'USD\u00A02,350.50',
    ]);
  });

  it('fit together whatever is chosen, with the total under the amounts', () => {
    const keys = activitiesSlot.columns.map(({ key }) => key);
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: 1 }), (chosen) => {
        const table = activities(letter('en', { columns: { activities: columnsOf(chosen) } }));
        const across = table.widths.length;
        expect(across).toBe(chosen.length + (chosen.includes('quarters') ? 3 : 0));
        expect(table.widths.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        for (const row of [table.header[0]!, ...table.rows]) expect(spanned(row)).toBe(across);
        expect(table.header).toHaveLength(chosen.includes('quarters') ? 2 : 1);
        const totals = table.rows.filter(({ look }) => look === 'total');
        expect(totals).toHaveLength(chosen.includes('amount') ? 1 : 0);
        for (const row of totals) {
          expect(cellTexts(row).join()).toContain('KHR\u00A070,400,000');
          expect(cellTexts(row).join('\n').split('\n')).toContain('Total');
        }
      }),
    );
  });

  it('of the sheet are hidden or renamed, and its sums stay', () => {
    const shown = workbookSlot.columns
      .filter(({ key }) => key !== 'unitCost' && key !== 'quarters')
      .map(({ key, label, width }) => ({
        key,
        label: key === 'person' ? { en: 'Officer', km: '' } : label,
        width: key === 'activity' ? 60 : width,
      }));
    const usual = workplanWorkbook(facts, 'en').sheets[0]!;
    const sheet = workplanWorkbook(facts, 'en', { columns: { workbook: shown } }).sheets[0]!;
    const changed = sheet.columns.flatMap((column, index) =>
      JSON.stringify(column) === JSON.stringify(usual.columns[index]) ? [] : [[index + 1, column]],
    );
    expect(changed).toEqual([
      [3, { width: 60 }],
      ...[7, 8, 9, 10, 12].map((at) => [at, expect.objectContaining({ hidden: true })]),
    ]);
    expect(JSON.stringify(sheet)).toContain('Officer');
    expect(JSON.stringify(without(sheet, 'columns')).replace('Officer', 'Person in charge')).toBe(
      JSON.stringify(without(usual, 'columns')),
    );
  });
});
