import { sameInBoth } from '../../build/wording.ts';
import type { LineFact, WorkplanPaperFacts } from '../../workplan/facts.ts';
import { remarksIn, responsibleText, targetsOf } from '../../workplan/workbookLine.ts';
import type { WorkplanData, WorkplanRow } from './fields.ts';
import { monthsWord } from './months.ts';

function joined(parts: readonly { readonly en: string; readonly km: string }[]) {
  return {
    en: parts.map(({ en }) => en).join('\n'),
    km: parts.map(({ km, en }) => (km === '' ? en : km)).join('\n'),
  };
}

function rowOf(fact: LineFact, bodies: WorkplanPaperFacts['bodies']): WorkplanRow {
  const { line, fund, programme, openQueries, assumed, workingTranslation } = fact;
  const [target] = line.targets;
  const short = (id: string) => bodies[id]?.abbreviation ?? id;
  return {
    code: line.code ?? '',
    programme: programme ?? '',
    activity: line.activity,
    indicator: line.indicator,
    target: joined(targetsOf(fact)),
    quantity: target?.quantity ?? null,
    unit: target?.unit ?? '',
    kind: line.eventKind,
    months: monthsWord(line.months),
    monthsAre: line.monthsTouched ? 'settled' : 'proposed',
    responsible: responsibleText(fact, bodies),
    lead: line.lead === null ? '' : short(line.lead),
    partners: line.partners.map(short).join(', '),
    person: line.person,
    units: line.units,
    unitCost: line.unitCost,
    currency: line.currency,
    fund: line.source,
    fundName: fund?.label ?? sameInBoth(''),
    status: line.status,
    remarks: remarksIn(fact),
    openQueries: openQueries.join(' '),
    assumed: assumed ? 'yes' : '',
    workingTranslation: workingTranslation ? 'yes' : '',
  };
}

/** A kept workplan as the data of its kind: what wordings and an office's own files are filled from. */
export function workplanData(facts: WorkplanPaperFacts): WorkplanData {
  const { plan, approved, bodies } = facts;
  return {
    number: facts.letterNumber,
    date: facts.date,
    lunarDate: facts.lunarDate ?? '',
    digits: '',
    place: facts.place,
    year: facts.year === 0 ? null : facts.year,
    plan: {
      title: plan.title,
      firstYear: plan.years[0] ?? null,
      lastYear: plan.years.at(-1) ?? null,
    },
    scope: facts.scope?.name ?? sameInBoth(''),
    status: facts.status,
    revision: facts.revision,
    approved: {
      by: approved?.by ?? '',
      on: approved?.on ?? null,
      letterNumber: approved?.letterNumber ?? '',
    },
    exchangeRate: facts.exchangeRate,
    issuer: facts.issuer.at(-1) ?? sameInBoth(''),
    preparedBy: facts.preparedBy,
    provenance: facts.provenance,
    annexes: '',
    lines: facts.lines.map((fact) => rowOf(fact, bodies)),
    headings: facts.headings,
    removed: facts.removedLines.map(({ line }) => ({
      code: line.code ?? '',
      activity: line.activity,
      reason: line.removed?.reason ?? '',
      by: line.removed?.by ?? '',
      on: line.removed?.on ?? null,
    })),
    undecided: facts.undecided.map(({ responsibility, queries, ...undecided }) => ({
      ...undecided,
      responsible: responsibility,
      queries: queries.join(' '),
    })),
    queries: facts.queries.map(({ id, codes, lines, question }) => ({
      id,
      codes: codes.join(', '),
      sourceLines: lines.join(', '),
      question,
    })),
  };
}
