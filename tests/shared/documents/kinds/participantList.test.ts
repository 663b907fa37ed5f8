import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProvinceCode } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import type { EventPaperInput } from '#shared/documents/build/fromEvent.ts';
import { bodyKindWords } from '#shared/documents/build/participantWords.ts';
import { completeData } from '#shared/documents/fields/completeData.ts';
import { participantListData } from '#shared/documents/kinds/participantList/fromEvent.ts';
import { participantList } from '#shared/documents/kinds/participantList/participantList.ts';
import { buildInputOf } from '#shared/documents/register/compose.ts';
import type { Sheet } from '#shared/documents/sheetDoc.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { countParticipants } from '#shared/events/countParticipants.ts';
import { peopleCountText } from '#shared/people/counts.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { writeXlsx } from '#renderer/writers/xlsx/writeXlsx.ts';
import { hasLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { recalculatedByLibreOffice } from '#tests/support/recalculate.ts';
import { anyEvent, bodyOf, byId, held, participant, personOf } from '../../events/madeUpEvent.ts';
import { cellTexts, tablesOf } from '../letterTree.ts';
import { inputOf, office } from './kindSupport.ts';

const provinces = new Map(
  ['01', '12', '25'].map((code) => [code as ProvinceCode, { km: `ខេត្ត${code}`, en: `P${code}` }]),
);
const date = plainDate(2026, 5, 7);

function inputFor(made: Omit<EventPaperInput, 'provinces' | 'date' | 'ranks'>): EventPaperInput {
  return { ...made, ranks: usualRanks, provinces, date };
}

const wish = {
  who: 'present',
  order: 'body',
  language: 'en',
  figures: true,
  columns: [],
  contacts: false,
} as const;

type Own = Partial<Parameters<typeof participantListData>[1]>;

function dataOf(input: EventPaperInput, own: Own = {}) {
  return completeData(participantList.fields, participantListData(input, { ...wish, ...own }));
}

function built(
  input: EventPaperInput,
  own: Partial<Parameters<typeof participantListData>[1]> = {},
) {
  const data = dataOf(input, own);
  return buildInputOf({ kind: participantList, data, office, changes: {}, language: 'en' });
}

/** The rows of a table that follow a heading, up to the next one. */
function under(rows: readonly (readonly string[])[], heading: string) {
  const from = rows.findIndex(([first]) => first === heading);
  if (from === -1) return [];
  const rest = rows.slice(from + 1);
  const to = rest.findIndex(({ length }) => length === 1);
  return (to === -1 ? rest : rest.slice(0, to)).filter(([first]) => first !== 'All');
}

function figuresIn(doc: TextDoc): readonly (readonly string[])[] {
  return (tablesOf(doc)[1]?.rows ?? []).map(cellTexts);
}

/** Label, total and women of the formulas of a sheet. */
function formulasIn(sheet: Sheet) {
  return sheet.rows.flatMap(({ cells }) => {
    const [first] = cells;
    const results = cells.flatMap((cell) => (cell.kind === 'formula' ? [cell.result] : []));
    return results.length === 2 ? [[first?.kind === 'text' ? first.text : '', ...results]] : [];
  });
}

const ministry = bodyOf('Ministry', { kind: 'ministry' });
const company = bodyOf('Company', { kind: 'company' });

function small(): EventPaperInput {
  const people = [
    personOf('Bopha', { sex: 'F', birthYear: 1990, phones: ['+85512345678'] }),
    personOf('Arun', { sex: 'M', emails: ['arun@example.gov.kh'] }),
    personOf('Chan', { sex: 'F', phones: ['+85598765432'], consent: { given: false, on: date } }),
  ];
  const of = (body: typeof ministry) => ({ body: body.id, bodyName: body.names[0]!.name });
  return inputFor({
    event: held,
    people: byId(people),
    bodies: byId([ministry, company]),
    cameBefore: new Set([people[0]!.id]),
    participants: [
      participant('Bopha', { ...of(company), status: 'attended', role: 'speaker' }),
      participant('Arun', { ...of(ministry), status: 'attended', province: '12' as ProvinceCode }),
      participant('Chan', { ...of(company), status: 'walked-in' }),
    ],
  });
}

function said({ total, women }: { readonly total: number; readonly women: number }) {
  return [`${total}`, `${women}`];
}

function spelt(en: string) {
  return { bodyName: { km: '', en }, status: 'attended' as const };
}

describe('a list of participants', () => {
  it('stands under the bodies with their counts, and says the whole', () => {
    const [table] = tablesOf(participantList.text(built(small())));
    expect(table!.rows.map(cellTexts)).toEqual([
      ['Ministry (1, women 0)'],
      ['1', 'Arun', 'M', ''],
      ['Company (2, women 2)'],
      ['2', 'Bopha', 'F', ''],
      ['3', 'Chan', 'F', ''],
      ['Total 3, of them 2 women'],
    ]);
  });

  it('stands in the alphabet with the body of each', () => {
    const [table] = tablesOf(participantList.text(built(small(), { order: 'name' })));
    expect(table!.rows.map((row) => cellTexts(row).slice(1, 2))).toEqual([
      ['Arun'],
      ['Bopha'],
      ['Chan'],
      [],
    ]);
    expect(cellTexts(table!.rows[0]!)).toContain('Ministry');
  });

  it('holds nothing that reaches people, unless it is to', () => {
    const columns = ['no', 'fullName', 'phone', 'email'];
    const without = participantListData(small(), { ...wish, columns });
    expect(JSON.stringify(without)).not.toMatch(/345|@/);
    const [table] = tablesOf(
      participantList.text(built(small(), { columns, contacts: true, order: 'name' })),
    );
    expect(table!.rows.slice(0, 3).map(cellTexts)).toEqual([
      ['1', 'Arun', '', 'arun@example.gov.kh'],
      ['2', 'Bopha', '012 345 678', ''],
      // Who did not agree that it be kept is listed without.
      ['3', 'Chan', '', ''],
    ]);
  });

  it('counts by body, province, kind, age and first time', () => {
    expect(figuresIn(participantList.text(built(small())))).toEqual([
      ['By body'],
      ['Ministry', '1', '0'],
      ['Company', '2', '2'],
      ['By province'],
      ['P12', '1', '0'],
      ['Not stated', '2', '2'],
      ['By kind of body'],
      ['Ministry', '1', '0'],
      ['Company', '2', '2'],
      ['By age'],
      ['35–44', '1', '1'],
      ['Not stated', '2', '1'],
      ['By earlier events'],
      ['For the first time', '2', '1'],
      ['Came before', '1', '1'],
      ['All', '3', '2'],
    ]);
    expect(figuresIn(participantList.text(built(small(), { figures: false })))).toEqual([]);
  });

  it('has the same figures in its workbook', () => {
    const [sheet] = participantList.sheets!(built(small())).sheets;
    expect(formulasIn(sheet!)).toEqual([
      ['All', 3, 2],
      ['Ministry', 1, 0],
      ['Company', 2, 2],
      ['P12', 1, 0],
      ['Not stated', 2, 2],
      ['Ministry', 1, 0],
      ['Company', 2, 2],
      ['35–44', 1, 1],
      ['Not stated', 2, 1],
      ['For the first time', 2, 1],
      ['Came before', 1, 1],
    ]);
  });

  it.skipIf(!hasLibreOffice)(
    `is recalculated by LibreOffice to the same figures${unlessLeftOut}`,
    async () => {
      const book = participantList.sheets!(
        buildInputOf({
          kind: participantList,
          data: dataOf(small()),
          office,
          changes: {},
          language: 'both',
        }),
      );
      const sheetNames = book.sheets.map(({ name }) => name);
      const recalculated = new ExcelJS.Workbook();
      await recalculated.xlsx.load(recalculatedByLibreOffice(await writeXlsx(book)).slice().buffer);
      const results: number[] = [];
      recalculated.getWorksheet(sheetNames[0])!.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula !== undefined) results.push(Number(cell.result));
        }),
      );
      const written = formulasIn(book.sheets[0]!).flatMap(([, ...numbers]) => numbers);
      expect(results).toEqual(written);
      expect(written).toHaveLength(22);
    },
    120_000,
  );

  it('lists those who are awaited, those who came, or all but those who declined', () => {
    const base = small();
    const input = {
      ...base,
      participants: [
        ...base.participants,
        participant('Dara', { status: 'invited' }),
        participant('Eng', { status: 'declined' }),
        participant('Heng', { status: 'absent' }),
      ],
    };
    const count = (who: 'expected' | 'present' | 'asked') =>
      participantListData(input, { ...wish, who }).participants.length;
    expect([count('expected'), count('present'), count('asked')]).toEqual([1, 3, 5]);
  });

  it('counts any event as the one count of participants does', () => {
    fc.assert(
      fc.property(anyEvent, fc.constantFrom('present', 'expected'), (made, who) => {
        const input = inputFor(made);
        const counts = countParticipants(made.participants, made.people, made.bodies, {
          ...made,
          basis: who,
        });
        const own = built(input, { who });
        const doc = participantList.text(own);
        expect(own.filling.text('participantsTotal')).toEqual(peopleCountText(counts.whole));
        const rows = figuresIn(doc);
        const kinds = counts.byKind.map(({ key, count }) => [
          key === null ? 'Not stated' : bodyKindWords[key].en,
          ...said(count),
        ]);
        if (kinds.some(([label]) => label !== 'Not stated'))
          expect(under(rows, 'By kind of body')).toEqual(kinds);
        const inProvinces = counts.byProvince.map(({ key, count }) => [
          key === null ? 'Not stated' : `P${key}`,
          ...said(count),
        ]);
        if (inProvinces.some(([label]) => label !== 'Not stated'))
          expect(under(rows, 'By province')).toEqual(inProvinces);
        const first = under(rows, 'By earlier events').find(
          ([label]) => label === 'For the first time',
        );
        expect(Number(first?.[1] ?? 0)).toBe(counts.firstTimers.total);
        const people = under(rows, 'By body').map(([, total]) => Number(total));
        if (people.length > 0)
          expect(people.reduce((sum, one) => sum + one, 0)).toBe(counts.whole.total);
        if (counts.whole.total > 0) {
          const [sheet] = participantList.sheets!(own).sheets;
          expect(formulasIn(sheet!)[0]).toEqual(['All', counts.whole.total, counts.whole.women]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes people of one body together, however their lists spelt it', () => {
    const input = {
      ...small(),
      participants: [
        participant('Bopha', spelt('A company')),
        participant('Arun', spelt('a  company')),
      ],
    };
    const rows = tablesOf(participantList.text(built(input)))[0]!.rows.map(cellTexts);
    expect(rows.filter(({ length }) => length === 1)).toHaveLength(2);
  });

  it('is read in the order of the alphabet of its language', () => {
    const people = [
      { name: { km: 'ខៀវ', en: 'Aun' }, sex: 'M' },
      { name: { km: 'កែវ', en: 'Bun' }, sex: 'F' },
    ];
    const given = {
      date: '2026-01-14',
      event: { title: 'X', date: '2026-01-14' },
      order: 'name',
      participants: people,
    };
    const names = (language: 'km' | 'en') =>
      tablesOf(participantList.text(inputOf(participantList, language, given)))[0]!
        .rows.slice(0, 2)
        .map((row) => cellTexts(row)[1]);
    expect(names('en')).toEqual(['Aun', 'Bun']);
    expect(names('km')).toEqual(['កែវ', 'ខៀវ']);
  });
});
