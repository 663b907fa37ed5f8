import { inLanguage } from '#shared/base/language.ts';
import type { WorkplanId } from '#shared/base/ids.ts';
import { phnomPenhDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import { workplanPaper } from '#shared/documents/kinds/workplan/workplanPaper.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import { gatherWorkplanFacts } from '#shared/documents/workplan/gather.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import { buildWorkplanLetter } from '#shared/documents/workplan/letter.ts';
import { buildWorkplanWorkbook } from '#shared/documents/workplan/workbook.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { seedBodies, seedSources } from '#shared/matrix/seed/bodies.ts';
import { seedProvinces } from '#shared/matrix/seed/provinces.ts';
import { deriveWorkplan } from '#shared/workplan/deriveWorkplan.ts';
import { regionCount } from '#shared/workplan/regions.ts';
import { startWorkplan } from '#shared/workplan/mergeDerivation.ts';
import type { Workplan } from '#shared/workplan/model.ts';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { writeXlsx } from '#renderer/writers/xlsx/writeXlsx.ts';
import { Misuse, type Command } from './command.ts';
import { undecidedFirstPlan } from './firstPlan.ts';
import { readDate } from './lunarDateCommand.ts';
import { readOptions } from './options.ts';
import { programName } from './programName.ts';
import { readLanguage, said } from './readLanguage.ts';
import { writeTogether } from './writeTogether.ts';

export const workplanCommand: Command = {
  name: 'workplan',
  summary: 'Write the workplan of a year as an Excel and a Word document.',
  help: [
    'ovop workplan --year 2021 [--body OVOP-SG] [--language en|km|both] [--date YYYY-MM-DD] --out DIR',
    '  --year       a year of the plan',
    '  --body       only the lines of this body, as lead or partner; without it the whole plan',
    '  --language   of the documents; both (Khmer first) without it',
    '  --date       on the documents; today in Phnom Penh without it',
    '  --out        the folder for workplan-YEAR.xlsx and workplan-YEAR.docx; files of that name are replaced',
  ].join('\n'),
  run: async (args, { print, now }) => {
    const { values } = readOptions(args, {
      year: { type: 'string' },
      body: { type: 'string' },
      language: { type: 'string' },
      date: { type: 'string' },
      out: { type: 'string' },
    });
    const plan = undecidedFirstPlan();
    const bodies = seedBodies();
    const year = readYear(values.year, plan.plan.years);
    const scope = readBody(values.body, bodies);
    const language = readLanguage(values.language);
    const date = values.date === undefined ? phnomPenhDate(now().getTime()) : readDate(values.date);
    if (values.out === undefined || values.out === '') {
      throw new Misuse('--out is missing; allowed: a folder.');
    }
    const facts = factsOf({
      plan,
      bodies,
      year,
      scope,
      date,
      program: await programName(),
    });
    const paper = workplanPaper(facts);
    const [xlsx, docx] = await Promise.all([
      writeXlsx(buildWorkplanWorkbook(facts, language, paper)),
      writeDocx(buildWorkplanLetter(facts, language, paper)),
    ]);
    const paths = await writeTogether(values.out, [
      { name: `workplan-${year}.xlsx`, bytes: xlsx },
      { name: `workplan-${year}.docx`, bytes: docx },
    ]);
    print(paths.map((path) => `${path}\n`).join(''));
  },
};

function factsOf({
  plan,
  bodies,
  year,
  scope,
  date,
  program,
}: {
  readonly plan: ReturnType<typeof undecidedFirstPlan>;
  readonly bodies: readonly Body[];
  readonly year: number;
  readonly scope: Body | null;
  readonly date: PlainDate;
  readonly program: string;
}): WorkplanDocumentFacts {
  const workplan: Workplan = {
    id: `workplan-${year}` as WorkplanId,
    planId: plan.plan.id,
    year,
    scope: scope?.id ?? null,
    status: 'draft',
    revision: 0,
    exchangeRate: null,
    submitted: null,
    approved: null,
    leftOut: [],
  };
  const derivation = deriveWorkplan(plan, {
    year,
    scope: workplan.scope,
    provinces: seedProvinces().length,
    regions: regionCount,
  });
  let count = 0;
  // Nothing is kept here, so the lines are simply counted, and the same call writes the same bytes.
  const lines = startWorkplan(workplan, derivation, () => `line-${(count += 1)}`);
  const { issuer } = officeWording;
  return gatherWorkplanFacts({
    plan,
    workplan,
    lines,
    derivation,
    bodies,
    sources: seedSources(),
    settings: {
      ...officeWording,
      date,
      letterNumber: '',
      preparedBy: inLanguage(issuer.at(-1) ?? { en: '', km: '' }, 'en'),
      provenance: {
        program,
        source: plan.plan.title,
      },
    },
  });
}

function readYear(text: string | undefined, years: readonly number[]): number {
  const year = years.find((candidate) => String(candidate) === text);
  if (year === undefined) {
    throw new Misuse(`${said('--year', text)}; allowed: ${years.join(', ')}.`);
  }
  return year;
}

function readBody(text: string | undefined, bodies: readonly Body[]): Body | null {
  if (text === undefined) return null;
  const body = bodies.find(({ id }) => id === text);
  if (body === undefined) {
    throw new Misuse(`${said('--body', text)}; allowed: ${bodies.map(({ id }) => id).join(', ')}.`);
  }
  return body;
}
