import type { Bilingual } from '../../../base/language.ts';
import { workplanColumnWords as columns, workplanWords } from '../../words.ts';
import { letterWords } from '../../workplan/letterWords.ts';
import type { ColumnSlot, TableSlot, WordingSlot } from '../kind.ts';

/** What stands over the tables and lists of a workplan, and in its sentences. */
const originals = {
  title: {
    label: { km: 'ចំណងជើង', en: 'Title' },
    original: { km: `${workplanWords.title.km}{year}`, en: `${workplanWords.title.en} {year}` },
  },
  subject: {
    label: letterWords.subject,
    original: {
      km: 'សកម្មភាពឆ្នាំ{year}[ នៃ{plan.title}]',
      en: 'Activities of {year}[ under the {plan.title}]',
    },
  },
  opening: {
    label: { km: 'សេចក្តីផ្តើម', en: 'Opening' },
    original: {
      km: 'អនុវត្តតាម{plan.title} {issuer}បានរៀបចំផែនការសកម្មភាពប្រចាំឆ្នាំ{year}នេះឡើង។ ផែនការនេះមាន{phrase.lines} ក្នុង{phrase.programmes}[ ក្នុងនោះ{phrase.openQueries} ផ្អែកលើសំណួរដែលមិនទាន់ដោះស្រាយ ដូចមានក្នុងកំណត់សម្គាល់]។[ លើសពីនេះ មាន{phrase.undecided} ដែលអាចអនុវត្តក្នុងឆ្នាំនេះ តែមិនទាន់សម្រេច (ឧបសម្ព័ន្ធ)។]',
      en: 'In carrying out the {plan.title}, the {issuer} has drawn up this workplan for {year}. It holds {phrase.lines} under {phrase.programmes}[; {phrase.openQueries} on open queries, which are listed in the notes].[ {phrase.undecided} possible for the year but not decided (annex).]',
    },
  },
  openingAlone: {
    label: {
      km: 'សេចក្តីផ្តើម (ឯកសារគ្មានឧបសម្ព័ន្ធ)',
      en: 'Opening of a paper without its annexes',
    },
    original: {
      km: 'អនុវត្តតាម{plan.title} {issuer}បានរៀបចំផែនការសកម្មភាពប្រចាំឆ្នាំ{year}នេះឡើង។ ផែនការនេះមាន{phrase.lines} ក្នុង{phrase.programmes}[ ក្នុងនោះ{phrase.openQueries} ផ្អែកលើសំណួរដែលមិនទាន់ដោះស្រាយ]។[ លើសពីនេះ មាន{phrase.undecided} ដែលអាចអនុវត្តក្នុងឆ្នាំនេះ តែមិនទាន់សម្រេច។]',
      en: 'In carrying out the {plan.title}, the {issuer} has drawn up this workplan for {year}. It holds {phrase.lines} under {phrase.programmes}[; {phrase.openQueries} on open queries].[ {phrase.undecided} possible for the year but not decided.]',
    },
  },
  noActivities: {
    label: { km: 'ពេលគ្មានសកម្មភាព', en: 'Where there is no activity' },
    original: letterWords.noActivities,
  },
  tableSummary: {
    label: { km: 'ចំណងជើងតារាងថវិកា', en: 'Caption of the budget table' },
    original: letterWords.tableSummary,
  },
  activitiesHeading: {
    label: { km: 'ចំណងជើងផ្នែកសកម្មភាព', en: 'Heading over the activities' },
    original: letterWords.activitiesHeading,
  },
  tableActivities: {
    label: { km: 'ចំណងជើងតារាងសកម្មភាព', en: 'Caption of the table of activities' },
    original: {
      km: 'តារាងទី២៖ សកម្មភាពឆ្នាំ{year} តាមកម្មវិធី និងយុទ្ធសាស្ត្រ',
      en: 'Table 2. Activities of {year} by programme and strategy',
    },
  },
  totalHeading: {
    label: { km: 'ចំណងជើងផ្នែកថវិកាសរុប', en: 'Heading over the total' },
    original: letterWords.totalHeading,
  },
  provenance: {
    label: { km: 'ប្រភពឯកសារ', en: 'Where the paper comes from' },
    original: {
      km: '[រៀបចំដោយប្រើ {provenance.program} ពីប្រភព៖ {provenance.source}។][ រៀបចំដោយ {preparedBy}។]',
      en: '[Drawn up with {provenance.program} from: {provenance.source}.][ Prepared by {preparedBy}.]',
    },
  },
  notesHeading: {
    label: { km: 'ចំណងជើងកំណត់សម្គាល់', en: 'Heading over the notes' },
    original: letterWords.notesHeading,
  },
  notesIntroduction: {
    label: { km: 'សេចក្តីផ្តើមនៃកំណត់សម្គាល់', en: 'Opening of the notes' },
    original: letterWords.notesIntroduction,
  },
  undecidedHeading: {
    label: { km: 'ចំណងជើងឧបសម្ព័ន្ធ', en: 'Heading over the annex' },
    original: letterWords.undecidedHeading,
  },
  tableUndecided: {
    label: { km: 'ចំណងជើងតារាងនៃឧបសម្ព័ន្ធ', en: 'Caption of the annex’s table' },
    original: letterWords.tableUndecided,
  },
} as const satisfies Record<string, Omit<WordingSlot, 'key'>>;

/** «Annual Workplan 2021» */
export const originalTitle: Bilingual = originals.title.original;

export type WorkplanSlot = keyof typeof originals;

export const workplanWording: readonly WordingSlot[] = Object.entries(originals).map(
  ([key, slot]) => ({ key, ...slot }),
);

function column(
  key: string,
  label: Bilingual,
  width: number,
  more: Omit<ColumnSlot, 'key' | 'label' | 'width'> = {},
): ColumnSlot {
  return { key, label, width, ...more };
}

/** The columns of the table in the Word paper, in thousandths of its width; quarters are four beneath one head. */
export const activitiesSlot: TableSlot = {
  key: 'activities',
  list: 'lines',
  label: { km: 'តារាងសកម្មភាព (Word)', en: 'Table of activities (Word)' },
  columns: [
    column('no', letterWords.number, 36, { align: 'center', figures: true }),
    column('code', columns.code, 57),
    column('activity', columns.activity, 186),
    column('indicator', columns.indicator, 116),
    column('target', columns.target, 83),
    column('quarters', letterWords.quarters, 188, { align: 'center' }),
    column('amount', columns.budget, 128, { align: 'right', figures: true }),
    column('fund', letterWords.source, 58, { align: 'center' }),
    column('responsible', columns.responsible, 86),
    column('remarks', columns.remarks, 62),
    column('kind', columns.kind, 80, { optional: true }),
    column('months', letterWords.months, 70, { optional: true }),
    column('units', columns.units, 60, { align: 'right', figures: true, optional: true }),
    column('unitCost', columns.unitCost, 90, { align: 'right', figures: true, optional: true }),
    column('person', columns.person, 80, { optional: true }),
    column('status', columns.status, 70, { optional: true }),
  ],
};

/** The columns of the workbook's main sheet, in characters; they keep their order, because its sums rest on it. */
export const workbookSlot: TableSlot = {
  key: 'workbook',
  list: 'lines',
  label: { km: 'សន្លឹកផែនការ (Excel)', en: 'Sheet of the workplan (Excel)' },
  columns: [
    column('code', columns.code, 10),
    column('notes', columns.notes, 6.5, { align: 'center' }),
    column('activity', columns.activity, 44),
    column('indicator', columns.indicator, 29),
    column('target', columns.target, 17),
    column('kind', columns.kind, 14),
    column('quarters', columns.quarter, 18.8, { align: 'center' }),
    column('units', columns.units, 7, { align: 'right', figures: true }),
    column('unitCost', columns.unitCost, 13.5, { align: 'right', figures: true }),
    column('amountRiel', columns.amountRiel, 18.5, { align: 'right', figures: true }),
    column('amountDollar', columns.amountDollar, 16, { align: 'right', figures: true }),
    column('fund', columns.source, 11),
    column('responsible', columns.responsible, 17),
    column('person', columns.person, 14),
    column('status', columns.status, 12),
    column('remarks', columns.remarks, 16),
  ],
};
