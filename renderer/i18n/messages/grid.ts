import type { GridLabels, GridRefusal } from '#renderer/components/grid/labels.ts';
import { bilingual } from '../bilingual.ts';

/** One line for each cell that was not taken; a block may refuse hundreds. */
function refusals(
  refused: readonly GridRefusal[],
  line: (refusal: GridRefusal) => string,
  more: (count: number) => string,
): readonly string[] {
  const shown = 8;
  const lines = refused.slice(0, shown).map(line);
  return refused.length > shown ? [...lines, more(refused.length - shown)] : lines;
}

const lineEn = ({ pastedRow, header, text, problem }: GridRefusal): string =>
  `Row ${pastedRow}, ${header}, “${text}”: ${problem}`;
const moreEn = (count: number): string => `… and ${count} more.`;
const lineKm = ({ pastedRow, header, text, problem }: GridRefusal): string =>
  `ជួរដេក ${pastedRow}, ${header}, «${text}»៖ ${problem}`;
const moreKm = (count: number): string => `… និង ${count} ទៀត។`;

/** What tables say by themselves. */
export const grid = bilingual<GridLabels>(
  {
    instructions:
      'Move with the arrow keys. F2 or typing edits a cell, Enter goes down, Tab goes on. Alt and the down arrow open the menu of a column.',
    columnMenu: (header) => `Menu of the column ${header}`,
    sortAscending: 'Sort ascending',
    sortDescending: 'Sort descending',
    sortNone: 'Do not sort',
    filter: 'Filter',
    filterContains: 'Contains…',
    filterValues: 'Show only',
    emptyValue: '(empty)',
    moreValues: (count) => `${count} more: type to narrow them down`,
    clearFilter: 'Clear this filter',
    clearAllFilters: 'Clear all filters',
    freeze: 'Freeze the column',
    unfreeze: 'Release the column',
    hide: 'Hide the column',
    moveLeft: 'Move to the left',
    moveRight: 'Move to the right',
    wider: 'Wider',
    narrower: 'Narrower',
    chooseColumns: 'Columns',
    resetColumns: 'Columns as they were',
    resizeColumn: (header) => `Width of the column ${header}`,
    fold: 'Fold',
    unfold: 'Unfold',
    rowCount: (count) => (count === 1 ? '1 row' : `${count} rows`),
    total: 'Total',
    nothingMatches: 'No row matches the search and the filters.',
    readOnly: 'This cell cannot be changed here.',
    notKept: (text, problem) => `“${text}” was not kept: ${problem}`,
    pasted: (taken, refused, outside) =>
      [
        taken === 1 ? '1 cell pasted.' : `${taken} cells pasted.`,
        ...refusals(refused, lineEn, moreEn),
        ...(outside > 0 ? [`${outside} cells lay beyond the table and were left out.`] : []),
      ].join('\n'),
    cleared: (taken, refused) =>
      [
        taken === 1 ? '1 cell cleared.' : `${taken} cells cleared.`,
        ...refusals(refused, lineEn, moreEn),
      ].join('\n'),
    rowGone: (text) => `The row is gone. You had typed: ${text}`,
    dismiss: 'Close the message',
  },
  {
    instructions:
      'ប្រើគ្រាប់ចុចព្រួញដើម្បីរំកិល។ ចុច F2 ឬវាយអក្សរដើម្បីកែប្រអប់ ចុច Enter ដើម្បីចុះក្រោម ចុច Tab ដើម្បីទៅបន្ត។ ចុច Alt និងព្រួញចុះក្រោមដើម្បីបើកម៉ឺនុយនៃជួរឈរ។',
    columnMenu: (header) => `ម៉ឺនុយនៃជួរឈរ ${header}`,
    sortAscending: 'តម្រៀបពីតូចទៅធំ',
    sortDescending: 'តម្រៀបពីធំទៅតូច',
    sortNone: 'មិនតម្រៀប',
    filter: 'តម្រង',
    filterContains: 'មានពាក្យ…',
    filterValues: 'បង្ហាញតែ',
    emptyValue: '(ទទេ)',
    moreValues: (count) => `នៅមាន ${count} ទៀត៖ សូមវាយដើម្បីបង្រួម`,
    clearFilter: 'លុបតម្រងនេះ',
    clearAllFilters: 'លុបតម្រងទាំងអស់',
    freeze: 'ចាក់សោជួរឈរ',
    unfreeze: 'ដោះសោជួរឈរ',
    hide: 'លាក់ជួរឈរ',
    moveLeft: 'រំកិលទៅឆ្វេង',
    moveRight: 'រំកិលទៅស្តាំ',
    wider: 'ពង្រីក',
    narrower: 'បង្រួម',
    chooseColumns: 'ជួរឈរ',
    resetColumns: 'ជួរឈរដូចដើម',
    resizeColumn: (header) => `ទទឹងនៃជួរឈរ ${header}`,
    fold: 'បត់',
    unfold: 'លាត',
    rowCount: (count) => `${count} ជួរ`,
    total: 'សរុប',
    nothingMatches: 'គ្មានជួរណាត្រូវនឹងពាក្យស្វែងរក និងតម្រងទេ។',
    readOnly: 'មិនអាចកែប្រអប់នេះនៅទីនេះបានទេ។',
    notKept: (text, problem) => `មិនបានរក្សាទុក «${text}» ទេ៖ ${problem}`,
    pasted: (taken, refused, outside) =>
      [
        `បានបិទភ្ជាប់ ${taken} ប្រអប់។`,
        ...refusals(refused, lineKm, moreKm),
        ...(outside > 0 ? [`មាន ${outside} ប្រអប់នៅក្រៅតារាង មិនត្រូវបានយកទេ។`] : []),
      ].join('\n'),
    cleared: (taken, refused) =>
      [`បានលុប ${taken} ប្រអប់។`, ...refusals(refused, lineKm, moreKm)].join('\n'),
    rowGone: (text) => `ជួរនេះលែងមានហើយ។ លោកអ្នកបានវាយ៖ ${text}`,
    dismiss: 'បិទសារ',
  },
);
