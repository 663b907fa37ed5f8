/**
 * The names of the Khmer calendar, as state documents write them. Order carries meaning: the index is what
 * the arithmetic in khmerLunar.ts yields.
 */

/** Sunday first, as `weekday()` counts. */
export const khmerWeekdays = ['អាទិត្យ', 'ចន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍', 'សុក្រ', 'សៅរ៍'] as const;
export type KhmerWeekday = (typeof khmerWeekdays)[number];

/** January first. */
export const khmerSolarMonths = [
  'មករា',
  'កុម្ភៈ',
  'មីនា',
  'មេសា',
  'ឧសភា',
  'មិថុនា',
  'កក្កដា',
  'សីហា',
  'កញ្ញា',
  'តុលា',
  'វិច្ឆិកា',
  'ធ្នូ',
] as const;

/** The lunar months of a year without a leap month, in order. */
export const lunarMonths = [
  'មិគសិរ',
  'បុស្ស',
  'មាឃ',
  'ផល្គុន',
  'ចេត្រ',
  'ពិសាខ',
  'ជេស្ឋ',
  'អាសាឍ',
  'ស្រាពណ៍',
  'ភទ្របទ',
  'អស្សុជ',
  'កត្តិក',
] as const;
/** The two months that stand in the place of អាសាឍ in a year with a leap month. */
export const doubledMonths = ['បឋមាសាឍ', 'ទុតិយាសាឍ'] as const;
export type LunarMonth = (typeof lunarMonths)[number] | (typeof doubledMonths)[number];

/** The rat first. */
export const animalYears = [
  'ជូត',
  'ឆ្លូវ',
  'ខាល',
  'ថោះ',
  'រោង',
  'ម្សាញ់',
  'មមី',
  'មមែ',
  'វក',
  'រកា',
  'ច',
  'កុរ',
] as const;
export type AnimalYear = (typeof animalYears)[number];

/** By the last digit of the lesser era (ចុល្លសករាជ): 0 first. */
export const sakNames = [
  'សំរឹទ្ធិស័ក',
  'ឯកស័ក',
  'ទោស័ក',
  'ត្រីស័ក',
  'ចត្វាស័ក',
  'បញ្ចស័ក',
  'ឆស័ក',
  'សប្តស័ក',
  'អដ្ឋស័ក',
  'នព្វស័ក',
] as const;
export type Sak = (typeof sakNames)[number];
