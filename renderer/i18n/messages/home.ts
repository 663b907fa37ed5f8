import { bilingual } from '../bilingual.ts';

export const home = bilingual(
  {
    greeting: (name: string) => `Good day, ${name}`,
    nextTitle: 'What to do next',
    nextHolidays: 'Next public holidays',
    days: (count: number) => `${count} days`,
    noHolidays: (year: number) =>
      `No holidays are kept for ${year}. Enter the list of the sub-decree.`,
    settleYears: (open: number) =>
      open === 1 ? 'Settle the years of 1 activity' : `Settle the years of ${open} activities`,
    settleYearsHint:
      'The printed matrix lost the year columns of these rows. With the book beside you it takes about ten minutes.',
    answerQueries: (open: number) =>
      open === 1 ? 'Answer 1 open query' : `Answer ${open} open queries`,
    answerQueriesHint:
      'Doubts about targets, bodies and wording that documents show until they are settled.',
    firstWorkplan: (year: number) => `Derive the workplan of ${year}`,
    firstWorkplanHint:
      'The program proposes every line that is certain for the year; you add dates, people and money.',
    goOn: (year: number) => `Go on with the workplan of ${year}`,
    draftHint: 'Draft',
    submitted: 'Submitted, waiting for approval',
    approved: 'Approved',
    nextPlan: 'Take in the next strategic plan',
    nextPlanHint: (to: number) =>
      `The plan on hand ends in ${to}. Import the next one from Excel or Word, or begin it as a copy.`,
    plansTitle: 'Plans on hand',
    activities: (count: number) => `${count} activities`,
    settled: (done: number, all: number) => `years known for ${done} of ${all}`,
    queriesOpen: (count: number) => `${count} open queries`,
    officeIncomplete: 'Complete your office’s details',
    officeIncompleteHint:
      'Names of the signatories are still missing; they stand at the foot of every document.',
  },
  {
    greeting: (name: string) => `សួស្តី ${name}`,
    nextTitle: 'អ្វីត្រូវធ្វើបន្ទាប់',
    nextHolidays: 'ថ្ងៃឈប់សម្រាកខាងមុខ',
    days: (count: number) => `${count} ថ្ងៃ`,
    noHolidays: (year: number) => `មិនទាន់មានបញ្ជីថ្ងៃឈប់សម្រាកឆ្នាំ ${year}។ សូមបញ្ចូលតាមអនុក្រឹត្យ។`,
    settleYears: (open: number) => `កំណត់ឆ្នាំនៃសកម្មភាព ${open}`,
    settleYearsHint: 'តារាងបោះពុម្ពបាត់ជួរឈរឆ្នាំនៃសកម្មភាពទាំងនេះ។ ដោយមានសៀវភៅនៅក្បែរ ចំណាយពេលប្រហែលដប់នាទី។',
    answerQueries: (open: number) => `ឆ្លើយសំណួរ ${open}`,
    answerQueriesHint: 'ចម្ងល់អំពីគោលដៅ ស្ថាប័ន និងពាក្យពេចន៍ ដែលឯកសារនឹងបង្ហាញរហូតដល់បានសម្រេច។',
    firstWorkplan: (year: number) => `បង្កើតផែនការសកម្មភាពឆ្នាំ ${year}`,
    firstWorkplanHint: 'កម្មវិធីស្នើជួរដែលប្រាកដសម្រាប់ឆ្នាំនោះ; លោកអ្នកបំពេញកាលបរិច្ឆេទ អ្នកទទួលបន្ទុក និងថវិកា។',
    goOn: (year: number) => `បន្តផែនការសកម្មភាពឆ្នាំ ${year}`,
    draftHint: 'សេចក្តីព្រាង',
    submitted: 'បានដាក់ស្នើ រង់ចាំការអនុម័ត',
    approved: 'បានអនុម័ត',
    nextPlan: 'បញ្ចូលផែនការយុទ្ធសាស្ត្របន្ទាប់',
    nextPlanHint: (to: number) =>
      `ផែនការដែលមានបញ្ចប់នៅឆ្នាំ ${to}។ សូមបញ្ចូលផែនការបន្ទាប់ពី Excel ឬ Word ឬចាប់ផ្តើមពីច្បាប់ចម្លង។`,
    plansTitle: 'ផែនការដែលមាន',
    activities: (count: number) => `${count} សកម្មភាព`,
    settled: (done: number, all: number) => `ស្គាល់ឆ្នាំ ${done} ក្នុងចំណោម ${all}`,
    queriesOpen: (count: number) => `សំណួរមិនទាន់ឆ្លើយ ${count}`,
    officeIncomplete: 'បំពេញព័ត៌មានការិយាល័យ',
    officeIncompleteHint: 'ឈ្មោះអ្នកចុះហត្ថលេខានៅខ្វះ; ឈ្មោះទាំងនេះមាននៅខាងក្រោមឯកសារនីមួយៗ។',
  },
);
