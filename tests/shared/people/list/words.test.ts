import { describe, expect, it } from 'vitest';
import {
  headsGroup,
  headsPlace,
  isDitto,
  isRunningNumber,
  isSigning,
  isTotal,
  namesBody,
  saysNothing,
} from '#shared/people/list/words.ts';

const told: Readonly<
  Record<string, readonly [(text: string) => boolean, readonly string[], readonly string[]]>
> = {
  'the same as above': [
    isDitto,
    [
      '"',
      '″',
      '〃',
      "''",
      ',,',
      '" "',
      '-do-',
      '-//-',
      '- " -',
      'Ditto',
      'Same',
      'same as above',
      'ដូចខាងលើ',
      'ដូចលើ',
    ],
    ['', '-', 'Do Sokha', 'Same Day Co.', 'MoWA', 'Ido'],
  ],
  nothing: [saysNothing, ['', '-', '.....', 'N/A', 'គ្មាន', ' \u200B'], ['0', 'Na', 'None', 'x']],
  totals: [
    isTotal,
    ['សរុប៖ ៤ នាក់', 'ចំនួនសរុប', 'Total', 'Grand total:', 'Sub-total', 'Number of participants'],
    ['Totally new', 'Sok Total', 'សុខ សរុប'],
  ],
  'the foot of a list': [
    isSigning,
    [
      'Prepared by: Sok',
      'Approved',
      'បានឃើញ និងឯកភាព',
      'អ្នករៀបចំ',
      'រាជធានីភ្នំពេញ ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៦',
      'Phnom Penh, 12 May 2025',
    ],
    ['Sok Dara', 'Siem Reap', 'ភ្នំពេញ', 'ថា'],
  ],
  places: [headsPlace, ['ស្រុកបាទី', '១. ឃុំត្នោត', 'Bati District'], ['សុខ ដារ៉ា', 'Speakers']],
  groups: [
    headsGroup,
    ['វាគ្មិន', 'II. Speakers', 'Group 2', 'ក្រុមទី១'],
    ['Day Sokha', 'K. Dara', 'Part Sophal'],
  ],
  bodies: [
    namesBody,
    ['ក្រសួងពាណិជ្ជកម្ម', 'Ministry of Commerce', 'MoWA'],
    ['Moeun Dara', 'សុខ ក្រសួង', 'Mo Chan'],
  ],
  'running numbers': [isRunningNumber, ['1', '១២', '3.', '(4)', '5)'], ['1.1', 'I', '012 345', '']],
};

describe.each(Object.entries(told))('a text that says %s', (_, [says, yes, no]) => {
  it.each(yes)('%j does', (text) => {
    expect(says(text)).toBe(true);
  });

  it.each(no)('%j does not', (text) => {
    expect(says(text)).toBe(false);
  });
});
