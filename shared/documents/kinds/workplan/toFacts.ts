import type { BodyId, Code, LineId, QueryId, Signer, WorkplanId } from '../../../base/ids.ts';
import type { Bilingual } from '../../../base/language.ts';
import type { WorkplanLine } from '../../../workplan/model.ts';
import type { OfficeFacts } from '../../template/model.ts';
import type { HeadingFact, LineFact, WorkplanPaperFacts } from '../../workplan/facts.ts';
import { areSettled, countedAmounts, pricedOf, queriesIn, usableRate } from './calculations.ts';
import type { WorkplanData, WorkplanRow } from './fields.ts';
import { monthsOf } from './months.ts';

function isEmpty({ en, km }: Bilingual): boolean {
  return en === '' && km === '';
}

const nothing: Bilingual = { en: '', km: '' };

/** A line with nothing in it but its place; no store knows it. */
function bareLine(index: number): WorkplanLine {
  return {
    id: `line-${index + 1}` as LineId,
    workplanId: '' as WorkplanId,
    code: null,
    order: index + 1,
    origin: 'added',
    base: null,
    activity: nothing,
    indicator: nothing,
    targets: [],
    eventKind: 'none',
    months: [],
    monthsTouched: true,
    lead: null,
    partners: [],
    responsibility: '',
    source: '',
    person: '',
    unitCost: null,
    units: null,
    currency: 'KHR',
    status: 'planned',
    remarks: '',
    removed: null,
    vanished: false,
    carriedFrom: null,
    splitFrom: null,
  };
}

/** Nothing is calculated where units or unit cost are open. */
function isPartlyPriced({ units, unitCost }: WorkplanRow): boolean {
  return units === null || unitCost === null;
}

/** An amount that cannot be counted is left out; the kind's check names it. */
function lineOf(row: WorkplanRow, index: number, isCounted: boolean): WorkplanLine {
  const priced = pricedOf(row);
  return {
    ...bareLine(index),
    ...(isCounted ? priced : { currency: priced.currency }),
    code: row.code === '' ? null : (row.code as Code),
    activity: row.activity,
    indicator: row.indicator,
    targets:
      row.unit === ''
        ? []
        : [
            {
              quantity: row.quantity,
              unit: row.unit,
              counts: 'output',
              basis: row.quantity === null ? 'open' : 'yearly',
              verbatim: '',
            },
          ],
    eventKind: row.kind === '' ? 'none' : row.kind,
    months: monthsOf(row.months),
    monthsTouched: areSettled(row),
    responsibility:
      row.responsible === ''
        ? [row.lead, row.partners].filter((part) => part !== '').join(', ')
        : row.responsible,
    source: row.fund,
    person: row.person,
    status: row.status === '' ? 'planned' : row.status,
  };
}

function lineFact(row: WorkplanRow, index: number, isCounted: boolean): LineFact {
  const { fundName } = row;
  return {
    line: lineOf(row, index, isCounted),
    programme: row.programme === '' ? null : (row.programme as Code),
    openQueries: queriesIn(row.openQueries) as QueryId[],
    ...(isEmpty(fundName)
      ? {}
      : { fund: { key: fundName.en === '' ? fundName.km : fundName.en, label: fundName } }),
    assumed: row.assumed === 'yes',
    workingTranslation: row.workingTranslation === 'yes',
    written: {
      remarks: row.remarks,
      ...(isEmpty(row.target) ? {} : { targets: row.target }),
    },
  };
}

/** The headings that are given, and a bare one for every programme that is named without. */
function headingsOf({ headings, lines }: WorkplanData): readonly HeadingFact[] {
  const given = headings.map(({ code, level, title }): HeadingFact => ({
    code: code as Code,
    level: level === '' ? 'programme' : level,
    title,
  }));
  const known = new Set<string>(given.map(({ code }) => code));
  const named = new Set(lines.map(({ programme }) => programme));
  const bare = [...named].filter((code) => code !== '' && !known.has(code));
  return [
    ...given,
    ...bare.map((code): HeadingFact => ({
      code: code as Code,
      level: 'programme',
      title: nothing,
    })),
  ];
}

function approvalOf({ approved, date }: WorkplanData): WorkplanPaperFacts['approved'] {
  const { by, letterNumber } = approved;
  const on = approved.on ?? date;
  if (on === null || (by === '' && letterNumber === '' && approved.on === null)) return null;
  return { by: by as Signer, on, letterNumber };
}

function yearsOf({ firstYear, lastYear }: WorkplanData['plan']): readonly number[] {
  if (firstYear === null || lastYear === null) return [firstYear ?? lastYear ?? []].flat();
  return firstYear === lastYear ? [firstYear] : [firstYear, lastYear];
}

/** Taken out on the day that is given, or the document's; without any day nobody can have signed it. */
function removedFact(
  row: WorkplanData['removed'][number],
  index: number,
  date: WorkplanData['date'],
): LineFact {
  const on = row.on ?? date;
  const line: WorkplanLine = {
    ...bareLine(index),
    code: row.code === '' ? null : (row.code as Code),
    activity: row.activity,
    removed: on === null ? null : { by: row.by as Signer, on, reason: row.reason },
  };
  return { line, programme: null, openQueries: [], assumed: false, workingTranslation: false };
}

/**
 * The facts of a workplan that comes as data: what the builders of its documents draw. What the data leave open is
 * the office's. Ids are made up, since nothing of it is kept.
 */
export function workplanFactsOf(data: WorkplanData, office: OfficeFacts): WorkplanPaperFacts {
  const amounts = countedAmounts(data);
  return {
    plan: { id: '', title: data.plan.title, years: yearsOf(data.plan) },
    year: data.year ?? 0,
    scope: isEmpty(data.scope)
      ? null
      : {
          id: (data.scope.en === '' ? data.scope.km : data.scope.en) as BodyId,
          name: data.scope,
        },
    status: data.status === '' ? 'draft' : data.status,
    revision: data.revision ?? 0,
    approved: approvalOf(data),
    exchangeRate: usableRate(data),
    headings: headingsOf(data),
    lines: data.lines.map((row, index) =>
      lineFact(row, index, isPartlyPriced(row) || amounts[index] !== null),
    ),
    removedLines: data.removed.map((row, index) => removedFact(row, index, data.date)),
    undecided: data.undecided.map(({ code, activity, indicator, responsible, queries }) => ({
      code: code as Code,
      activity,
      indicator,
      responsibility: responsible,
      queries: queriesIn(queries) as QueryId[],
    })),
    queries: data.queries.map(({ id, codes, sourceLines, question }) => ({
      id: id as QueryId,
      codes: queriesIn(codes) as Code[],
      lines: queriesIn(sourceLines).map(Number).filter(Number.isInteger),
      question,
      affects: [],
    })),
    bodies: {},
    date: data.date,
    ...(data.lunarDate === '' ? {} : { lunarDate: data.lunarDate }),
    place: isEmpty(data.place) ? office.place : data.place,
    era: office.era,
    letterNumber: data.number,
    issuer: isEmpty(data.issuer) ? office.issuer : [...office.issuer.slice(0, -1), data.issuer],
    signatories: office.signatories,
    distribution: office.distribution,
    preparedBy: data.preparedBy,
    provenance: data.provenance,
  };
}
