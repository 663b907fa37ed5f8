import type { Bilingual } from '../../../base/language.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { choice, count, date, group, line, prose, rows, word } from '../../fields/specParts.ts';
import type { DataOf } from '../../fields/spec.ts';
import {
  eventKindWords,
  lineStatusWords,
  provenanceWords,
  workplanColumnWords as columns,
  workplanStateWords,
  workplanWords,
} from '../../words.ts';

function optionsOf<Value extends string>(words: Readonly<Record<Value, Bilingual>>) {
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
}

/** A mark beside a line: set or not. */
function mark(label: Bilingual, sign: Bilingual) {
  return choice(label, [{ value: 'yes', label: sign }]);
}

const oneMonth = String.raw`(?:1[0-2]|[1-9])`;
const someMonths = String.raw`${oneMonth}(?:\s*[-–]\s*${oneMonth})?`;

const lineFields = {
  code: word(columns.code),
  programme: word(
    { km: 'លេខកម្មវិធី', en: 'Programme' },
    { hint: { km: 'ឧទាហរណ៍៖ I', en: 'Its number, such as I; empty for a line outside the plan.' } },
  ),
  activity: line(columns.activity, { required: true }),
  indicator: line(columns.indicator),
  target: prose(columns.target, {
    hint: {
      km: 'ទុកទំនេរ ដើម្បីប្រើចំនួន និងឯកតា',
      en: 'Left empty, the quantity and its unit stand.',
    },
  }),
  quantity: count({ km: 'ចំនួនគោលដៅ', en: 'Quantity of the target' }, { fractions: true }),
  unit: word(
    { km: 'ឯកតាគោលដៅ', en: 'Unit of the target' },
    { hint: { km: 'ជាភាសាអង់គ្លេស ឯកវចនៈ៖ meeting', en: 'An English noun for one: meeting.' } },
  ),
  kind: choice(columns.kind, optionsOf(eventKindWords)),
  months: word(
    { km: 'ខែ', en: 'Months' },
    {
      hint: { km: 'ជាលេខ៖ 3, 5-7', en: 'By number: 3, 5-7.' },
      form: {
        pattern: String.raw`${someMonths}(?:\s*,\s*${someMonths})*`,
        says: 'is to be months by number, such as 3, 5-7',
      },
    },
  ),
  monthsAre: choice({ km: 'ស្ថានភាពនៃខែ', en: 'The months are' }, [
    { value: 'settled', label: { km: 'បានសម្រេច', en: 'settled' } },
    { value: 'proposed', label: { km: 'ស្នើ', en: 'proposed' } },
  ]),
  responsible: word(columns.responsible, {
    hint: {
      km: 'ទុកទំនេរ ដើម្បីប្រើអង្គភាពនាំមុខ និងដៃគូ',
      en: 'As it is printed; left empty, lead and partners stand.',
    },
  }),
  lead: word({ km: 'អង្គភាពនាំមុខ', en: 'Lead body' }),
  partners: word({ km: 'អង្គភាពដៃគូ', en: 'Partners' }),
  person: word(columns.person),
  units: count(columns.units, { fractions: true }),
  unitCost: count(columns.unitCost, { fractions: true }),
  currency: choice({ km: 'រូបិយប័ណ្ណ', en: 'Currency' }, [
    { value: 'KHR', label: { km: 'រៀល', en: 'KHR' } },
    { value: 'USD', label: { km: 'ដុល្លារ', en: 'USD' } },
  ]),
  fund: word(columns.source),
  fundName: line(
    { km: 'ឈ្មោះប្រភពថវិកា', en: 'Name of the source of funds' },
    {
      hint: {
        km: 'សរុបថវិកាត្រូវបានបូកតាមឈ្មោះនេះ',
        en: 'Totals are grouped by it; left empty, by the source as printed.',
      },
    },
  ),
  status: choice(columns.status, optionsOf(lineStatusWords)),
  remarks: prose(columns.remarks),
  openQueries: word(
    { km: 'សំណួរដែលពាក់ព័ន្ធ', en: 'Open queries' },
    { hint: { km: 'លេខសំណួរ ដកឃ្លា៖ H02 H08', en: 'Their numbers, with spaces: H02 H08.' } },
  ),
  assumed: mark({ km: 'ឆ្នាំជាការសន្មត', en: 'The year is assumed' }, { km: '‡', en: '‡' }),
  workingTranslation: mark(
    { km: 'ការបកប្រែបណ្តោះអាសន្ន', en: 'Working translation' },
    { km: '§', en: '' },
  ),
};

/** What the documents of a workplan are drawn from where it comes from outside, or goes into an office's own file. */
export const workplanFields = {
  ...frameFields,
  year: count({ km: 'ឆ្នាំ', en: 'Year' }, { required: true, ungrouped: true }),
  plan: group(
    provenanceWords.plan,
    {
      title: line({ km: 'ចំណងជើង', en: 'Title' }, { required: true }),
      firstYear: count({ km: 'ឆ្នាំដំបូង', en: 'First year' }, { ungrouped: true }),
      lastYear: count({ km: 'ឆ្នាំចុងក្រោយ', en: 'Last year' }, { ungrouped: true }),
    },
    { required: true },
  ),
  scope: line(provenanceWords.scope, {
    hint: {
      km: 'ឈ្មោះស្ថាប័ន ឬទុកទំនេរសម្រាប់ផែនការទាំងមូល',
      en: 'The one body that it is for; left empty, the whole plan.',
    },
  }),
  status: choice(provenanceWords.state, optionsOf(workplanStateWords)),
  revision: count({ km: 'លើកទី', en: 'Revision' }, { ungrouped: true }),
  approved: group(
    { km: 'ការអនុម័ត', en: 'Approval' },
    {
      by: word(provenanceWords.approvedBy),
      on: date(provenanceWords.approvedOn),
      letterNumber: word(provenanceWords.letterNumber),
    },
  ),
  exchangeRate: count(workplanWords.exchangeRate, { fractions: true }),
  issuer: line(
    { km: 'អង្គភាពចេញឯកសារ', en: 'Issuer' },
    {
      hint: {
        km: 'ទុកទំនេរ ដើម្បីប្រើឈ្មោះការិយាល័យ',
        en: 'Left empty, the office’s own name stands.',
      },
    },
  ),
  preparedBy: word(provenanceWords.preparedBy),
  provenance: group(
    { km: 'ប្រភពទិន្នន័យ', en: 'Provenance' },
    { program: word(provenanceWords.program), source: word(provenanceWords.source) },
  ),
  annexes: choice({ km: 'ឧបសម្ព័ន្ធ', en: 'Annexes' }, [
    { value: 'all', label: { km: 'មានឧបសម្ព័ន្ធ', en: 'with the annexes' } },
    { value: 'none', label: { km: 'គ្មានឧបសម្ព័ន្ធ', en: 'without the annexes' } },
  ]),
  lines: rows(
    { km: 'សកម្មភាព', en: 'Activities' },
    { km: 'សកម្មភាព', en: 'an activity' },
    lineFields,
  ),
  headings: rows(
    { km: 'ចំណងជើងនៃផែនការ', en: 'Headings of the plan' },
    { km: 'ចំណងជើង', en: 'a heading' },
    {
      code: word(columns.code, { required: true }),
      level: choice({ km: 'កម្រិត', en: 'Level' }, [
        { value: 'programme', label: { km: 'កម្មវិធី', en: 'Programme' } },
        { value: 'strategy', label: { km: 'យុទ្ធសាស្ត្រ', en: 'Strategy' } },
        { value: 'substrategy', label: { km: 'អនុយុទ្ធសាស្ត្រ', en: 'Sub-strategy' } },
      ]),
      title: line({ km: 'ចំណងជើង', en: 'Title' }),
    },
  ),
  removed: rows(
    provenanceWords.removedLines,
    { km: 'សកម្មភាព', en: 'an activity' },
    {
      code: word(columns.code),
      activity: line(columns.activity),
      reason: word(provenanceWords.reason),
      by: word({ km: 'ដកចេញដោយ', en: 'Removed by' }),
      on: date({ km: 'កាលបរិច្ឆេទដកចេញ', en: 'Removed on' }),
    },
  ),
  undecided: rows(
    workplanWords.undecided,
    { km: 'សកម្មភាព', en: 'an activity' },
    {
      code: word(columns.code),
      activity: line(columns.activity),
      indicator: line(columns.indicator),
      responsible: word(columns.responsible),
      queries: word(workplanWords.queries),
    },
  ),
  queries: rows(
    workplanWords.openQueries,
    { km: 'សំណួរ', en: 'a query' },
    {
      id: word(workplanWords.queryNumber),
      codes: word(workplanWords.codes),
      sourceLines: word(workplanWords.sourceLines, {
        form: {
          pattern: String.raw`\d+(?:\s*,\s*\d+)*`,
          says: 'is to be lines by number, such as 171, 234',
        },
      }),
      question: line(workplanWords.question),
    },
  ),
};

export type WorkplanData = DataOf<typeof workplanFields>;
export type WorkplanRow = WorkplanData['lines'][number];
