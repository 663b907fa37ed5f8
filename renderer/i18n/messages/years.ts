import { bilingual } from '../bilingual.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** The screen on which the years of the activities are settled, row by row. */
export const years = bilingual(
  {
    title: 'Settle years',
    lead: 'Mark the years as the printed matrix shows them. A ring with a dot is a draft: it stays on this computer, also when you leave, and counts only once you confirm it.',
    plan: 'Strategic plan',
    show: 'Show',
    filters: { open: 'Open', doubtful: 'Not legible in the source', all: 'All activities' },
    counter: (settled: number, all: number, assumed: number, open: number) =>
      `${settled} of ${all} settled, ${assumed} assumed, ${open} open`,
    progress: 'Share of the rows that are decided',
    drafts: (count: number) => (count === 1 ? '1 draft' : `${count} drafts`),
    table: 'Years of the activities',
    search: 'Search code or activity',
    printed: 'In the source',
    printedHint: 'The mark cells as the page kept them',
    state: 'State',
    marksLeft: (marks: number) =>
      marks === 1 ? 'at least 1 year' : marks === 0 ? 'no mark left' : `at least ${marks} years`,
    bound: (place: number, first: number, last: number) =>
      first === last
        ? `mark ${place} is ${first}`
        : `mark ${place} lies between ${first} and ${last}`,
    draft: 'draft',
    yearNames: {
      certain: (year: string) => `${year}: marked in the source`,
      settled: (year: string) => `${year}: settled`,
      assumed: (year: string) => `${year}: assumed`,
      draft: (year: string) => `${year}: marked, not confirmed`,
      possible: (year: string) => `${year}: possible, undecided`,
      none: (year: string) => `${year}: no`,
    },
    signed: (basis: string, by: string, on: string) => `${basis}, ${by}, ${on}`,
    noYears: 'in no year',
    problems: {
      fewer: (marks: number, marked: number) =>
        marks === 1
          ? 'The source shows at least 1 mark; none is set here.'
          : `The source shows at least ${marks} marks; ${marked} ${marked === 1 ? 'is' : 'are'} set here.`,
      late: (place: number, last: number) =>
        `The source shows mark ${place} not after ${last}. You can keep it if the printed page says so.`,
      early: (place: number, first: number) =>
        `The source shows mark ${place} not before ${first}. You can keep it if the printed page says so.`,
    },
    said: {
      settled: (what: string, open: number) => `Settled: ${what}. ${open} open.`,
      assumed: (what: string, open: number) => `Assumed: ${what}. ${open} open.`,
      reopened: (what: string) => `Reopened: ${what}.`,
      discarded: (what: string) => `Draft discarded: ${what}.`,
      skipped: (code: string) => `${code}: nothing is marked, so it stays open.`,
      nothingMarked: 'Nothing is marked in these rows. Type 1 to 5 to set years first.',
      notOpen: (code: string) => `${code} has no decision to reopen.`,
      allDone: 'No open row is left below or above. Well done.',
    },
    rowsOf: (count: number) => `${count} rows`,
    keys: {
      title: 'Keys',
      digits: 'set or clear the year',
      space: 'set or clear the marked cell',
      none: 'in no year',
      enter: 'settle, next open row',
      assume: 'keep as an assumption',
      reopen: 'discard the draft, or reopen',
      several: 'choose several rows',
      undo: 'undo',
    },
    settle: 'Settle',
    assume: 'Assume',
    reopen: 'Reopen',
    selected: (count: number) => (count === 1 ? '1 row chosen' : `${count} rows chosen`),
    openInPlan: 'Show in the plan',
    noneOpenTitle: 'Every activity has its years',
    noneOpen:
      'Nothing is left to settle in this plan. Choose “All activities” to look at the decisions or to change one.',
    noPlanTitle: 'There is no strategic plan yet',
    noPlan: 'Take in a plan first; then its years can be settled here.',
    toPlans: 'To the plans',
    gonePlan: 'This plan does not exist any more.',
    yearList: (list_: readonly number[]) => list.format(list_.map(String)),
  },
  {
    title: 'កំណត់ឆ្នាំ',
    lead: 'សូមគូសឆ្នាំតាមម៉ាទ្រីសដែលបានបោះពុម្ព។ រង្វង់មានចំណុចកណ្តាលជាសេចក្តីព្រាង៖ វាត្រូវបានរក្សាទុកក្នុងកុំព្យូទ័រនេះ ទោះលោកអ្នកចាកចេញក៏ដោយ ហើយត្រូវបានរាប់តែពេលលោកអ្នកបញ្ជាក់។',
    plan: 'ផែនការយុទ្ធសាស្ត្រ',
    show: 'បង្ហាញ',
    filters: {
      open: 'មិនទាន់កំណត់',
      doubtful: 'មិនច្បាស់ក្នុងប្រភព',
      all: 'សកម្មភាពទាំងអស់',
    },
    counter: (settled: number, all: number, assumed: number, open: number) =>
      `បានកំណត់ ${settled} ក្នុងចំណោម ${all} សន្មត ${assumed} នៅសល់ ${open}`,
    progress: 'ភាគនៃជួរដែលបានសម្រេច',
    drafts: (count: number) => `សេចក្តីព្រាង ${count}`,
    table: 'ឆ្នាំនៃសកម្មភាព',
    search: 'ស្វែងរកលេខកូដ ឬសកម្មភាព',
    printed: 'ក្នុងប្រភព',
    printedHint: 'ប្រអប់សញ្ញាដូចដែលទំព័របានរក្សាទុក',
    state: 'ស្ថានភាព',
    marksLeft: (marks: number) => (marks === 0 ? 'គ្មានសញ្ញានៅសល់' : `យ៉ាងតិច ${marks} ឆ្នាំ`),
    bound: (place: number, first: number, last: number) =>
      first === last
        ? `សញ្ញាទី ${place} គឺឆ្នាំ ${first}`
        : `សញ្ញាទី ${place} ស្ថិតចន្លោះឆ្នាំ ${first} និង ${last}`,
    draft: 'សេចក្តីព្រាង',
    yearNames: {
      certain: (year: string) => `${year}៖ មានសញ្ញាក្នុងប្រភព`,
      settled: (year: string) => `${year}៖ បានកំណត់`,
      assumed: (year: string) => `${year}៖ បានសន្មត`,
      draft: (year: string) => `${year}៖ បានគូស មិនទាន់បញ្ជាក់`,
      possible: (year: string) => `${year}៖ អាចមាន មិនទាន់សម្រេច`,
      none: (year: string) => `${year}៖ គ្មាន`,
    },
    signed: (basis: string, by: string, on: string) => `${basis} ${by} ${on}`,
    noYears: 'គ្មានឆ្នាំណាទេ',
    problems: {
      fewer: (marks: number, marked: number) =>
        `ប្រភពបង្ហាញសញ្ញាយ៉ាងតិច ${marks} តែទីនេះបានគូស ${marked}។`,
      late: (place: number, last: number) =>
        `ប្រភពបង្ហាញថាសញ្ញាទី ${place} មិនក្រោយឆ្នាំ ${last} ទេ។ លោកអ្នកអាចទុកបាន បើទំព័របោះពុម្ពបញ្ជាក់ដូច្នេះ។`,
      early: (place: number, first: number) =>
        `ប្រភពបង្ហាញថាសញ្ញាទី ${place} មិនមុនឆ្នាំ ${first} ទេ។ លោកអ្នកអាចទុកបាន បើទំព័របោះពុម្ពបញ្ជាក់ដូច្នេះ។`,
    },
    said: {
      settled: (what: string, open: number) => `បានកំណត់៖ ${what}។ នៅសល់ ${open}។`,
      assumed: (what: string, open: number) => `បានសន្មត៖ ${what}។ នៅសល់ ${open}។`,
      reopened: (what: string) => `បានបើកឡើងវិញ៖ ${what}។`,
      discarded: (what: string) => `បានលុបសេចក្តីព្រាង៖ ${what}។`,
      skipped: (code: string) => `${code}៖ មិនបានគូសឆ្នាំណាទេ ដូច្នេះនៅមិនទាន់កំណត់។`,
      nothingMarked: 'មិនបានគូសឆ្នាំក្នុងជួរទាំងនេះទេ។ សូមចុចលេខ 1 ដល់ 5 ជាមុនសិន។',
      notOpen: (code: string) => `${code} គ្មានសេចក្តីសម្រេចត្រូវបើកឡើងវិញទេ។`,
      allDone: 'គ្មានជួរណានៅសល់ទៀតទេ។',
    },
    rowsOf: (count: number) => `${count} ជួរ`,
    keys: {
      title: 'គ្រាប់ចុច',
      digits: 'គូស ឬលុបឆ្នាំ',
      space: 'គូស ឬលុបប្រអប់ដែលឈរ',
      none: 'គ្មានឆ្នាំណា',
      enter: 'កំណត់ រួចទៅជួរបន្ទាប់',
      assume: 'រក្សាទុកជាការសន្មត',
      reopen: 'លុបសេចក្តីព្រាង ឬបើកឡើងវិញ',
      several: 'ជ្រើសរើសជួរច្រើន',
      undo: 'មិនធ្វើវិញ',
    },
    settle: 'កំណត់',
    assume: 'សន្មត',
    reopen: 'បើកឡើងវិញ',
    selected: (count: number) => `បានជ្រើស ${count} ជួរ`,
    openInPlan: 'បង្ហាញក្នុងផែនការ',
    noneOpenTitle: 'សកម្មភាពទាំងអស់មានឆ្នាំហើយ',
    noneOpen: 'គ្មានអ្វីនៅសល់ត្រូវកំណត់ក្នុងផែនការនេះទេ។ សូមជ្រើស «សកម្មភាពទាំងអស់» ដើម្បីមើល ឬកែសេចក្តីសម្រេច។',
    noPlanTitle: 'មិនទាន់មានផែនការយុទ្ធសាស្ត្រទេ',
    noPlan: 'សូមបញ្ចូលផែនការជាមុនសិន ទើបអាចកំណត់ឆ្នាំនៅទីនេះបាន។',
    toPlans: 'ទៅបញ្ជីផែនការ',
    gonePlan: 'ផែនការនេះលែងមានហើយ។',
    yearList: (list_: readonly number[]) => list_.join(', '),
  },
);
