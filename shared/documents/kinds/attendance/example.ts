import { exampleOrganiser, examplePeople, exampleWorkshop } from '../examplePeople.ts';

const { director, deputy, secretary, officer } = examplePeople;

/** A made-up attendance list for the preview of the template. */
export const attendanceExample = {
  date: exampleWorkshop.date,
  event: exampleWorkshop,
  order: 'precedence',
  blankRows: 3,
  participants: [director, deputy, secretary, { ...officer, remarks: exampleOrganiser }],
} as const;
