import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import { wordingLine } from '../build/templateWording.ts';
import { dataFilling } from '../fields/dataFilling.ts';
import { workplanCalculations } from '../kinds/workplan/calculations.ts';
import { workplanFields, type WorkplanData } from '../kinds/workplan/fields.ts';
import { workplanData } from '../kinds/workplan/fromFacts.ts';
import type { BuildInput } from '../kinds/kind.ts';
import type { DocumentTemplate, OfficeFacts } from '../template/model.ts';
import type { PageSetup } from '../textDoc.ts';
import type { WorkplanPaperFacts } from './facts.ts';
import { landscape } from './workbookPages.ts';

/** How a workplan's documents read and look, and how much of them is wanted. */
export interface WorkplanPaper {
  readonly template: DocumentTemplate;
  readonly emblem: OfficeFacts['emblem'];
  /** `none`: the Word paper ends with the signatures, without its notes and its list of undecided activities. */
  readonly annexes?: 'all' | 'none';
}

/** What the builders of the workplan's documents share with those of all kinds. */
export interface WorkplanInput extends BuildInput {
  readonly filling: BuildInput['filling'] & { readonly data: WorkplanData };
}

/** The office as the facts know it: what they were gathered with, or what was frozen with them. */
export function officeOf(facts: WorkplanPaperFacts, emblem: OfficeFacts['emblem']): OfficeFacts {
  const { issuer, place, signatories, distribution, era = 'ព.ស.' } = facts;
  return { issuer, place, signatories, distribution, era, ranks: [], emblem };
}

/** The data of a workplan as wordings and files are filled from them. */
export function workplanFilling(data: WorkplanData, office: OfficeFacts): WorkplanInput['filling'] {
  const { era, ranks } = office;
  const filling = dataFilling(workplanFields, workplanCalculations, data, {
    era,
    ranks,
    date: data.date,
  });
  return { ...filling, data };
}

export function workplanInput(
  facts: WorkplanPaperFacts,
  language: DocumentLanguage,
  { template, emblem }: WorkplanPaper,
): WorkplanInput {
  const office = officeOf(facts, emblem);
  return { filling: workplanFilling(workplanData(facts), office), template, office, language };
}

/** The same as of another day; a lunar date that was written by hand is of the document's own day alone. */
export function onDate(input: WorkplanInput, date: PlainDate): WorkplanInput {
  const { data } = input.filling;
  if (data.date === date) return input;
  return { ...input, filling: workplanFilling({ ...data, date, lunarDate: '' }, input.office) };
}

/** Margins in proportion to those of the upright pages, in whole millimetres. */
export function marginsBy(
  { top, right, bottom, left }: PageSetup['margins'],
  shares: PageSetup['margins'],
): PageSetup['margins'] {
  return {
    top: Math.round(top * shares.top),
    right: Math.round(right * shares.right),
    bottom: Math.round(bottom * shares.bottom),
    left: Math.round(left * shares.left),
  };
}

/** Sheets are wide: their margins in proportion to those of upright pages. */
const sheetMargins: PageSetup['margins'] = { top: 0.6, right: 0.5, bottom: 0.75, left: 0.4 };

/** The page of a sheet of the workbook. */
export function sheetPage(input: WorkplanInput, size: PageSetup['size']): PageSetup {
  return landscape(size, marginsBy(input.template.margins, sheetMargins));
}

/** «Annual Workplan 2021», as the office words it. */
export function titleOf(input: WorkplanInput): Bilingual {
  return wordingLine(input, 'title');
}
