import type { Filling } from '../../fields/filling.ts';
import { filledWording } from '../../fields/wording.ts';
import { workplanFilling, type WorkplanPaper } from '../../workplan/paper.ts';
import { buildWorkplanLetter } from '../../workplan/letter.ts';
import { buildWorkplanWorkbook } from '../../workplan/workbook.ts';
import { defineKind, type BuildInput } from '../kind.ts';
import { workplanCalculations } from './calculations.ts';
import { workplanProblems } from './check.ts';
import { completedData } from './completed.ts';
import { workplanExample } from './example.ts';
import { workplanFields, type WorkplanData } from './fields.ts';
import { activitiesSlot, originalTitle, workbookSlot, workplanWording } from './slots.ts';
import { templatePaper, templateSheets } from './templateFile.ts';
import { workplanFactsOf } from './toFacts.ts';

/** The data behind a filling of this kind, which its own description typed. */
function dataOf({ data }: Filling): WorkplanData {
  return data as WorkplanData;
}

function paperOf({ template, office }: BuildInput, { annexes }: WorkplanData): WorkplanPaper {
  return { template, emblem: office.emblem, annexes: annexes === 'none' ? 'none' : 'all' };
}

/** The annual workplan, as a paper to be signed and as a workbook. */
export const workplan = defineKind({
  id: 'workplan',
  name: { km: 'ផែនការសកម្មភាពប្រចាំឆ្នាំ', en: 'Annual workplan' },
  purpose: {
    km: 'សកម្មភាព គោលដៅ ត្រីមាស និងថវិកាប្រចាំឆ្នាំ ជាឯកសារ Word និង Excel',
    en: 'The year’s activities, targets, quarters and budget, in Word and in Excel',
  },
  fields: workplanFields,
  calculations: workplanCalculations,
  wording: workplanWording,
  tables: [activitiesSlot, workbookSlot],
  defaults: {},
  example: workplanExample,
  subject: (filling) => filledWording(originalTitle, filling)[0] ?? { km: '', en: '' },
  addressee: () => ({ km: '', en: '' }),
  arranged: (filling, office) => workplanFilling(completedData(dataOf(filling), office), office),
  check: (filling) => workplanProblems(dataOf(filling)),
  text: (input) => {
    if (input.filling.isTemplate) return templatePaper(input);
    const data = dataOf(input.filling);
    const facts = workplanFactsOf(data, input.office);
    return buildWorkplanLetter(facts, input.language, paperOf(input, data));
  },
  sheets: (input) => {
    if (input.filling.isTemplate) return templateSheets(input);
    const data = dataOf(input.filling);
    const facts = workplanFactsOf(data, input.office);
    return buildWorkplanWorkbook(facts, input.language, paperOf(input, data));
  },
});
