import { exampleOrganiser, examplePeople, exampleWorkshop } from '../examplePeople.ts';

const { director, deputy, secretary, officer } = examplePeople;

const ofMinistry = {
  bodyKind: 'ministry',
  province: { km: 'រាជធានីភ្នំពេញ', en: 'Phnom Penh' },
} as const;

/** A made-up participant list for the preview of the template. */
export const participantListExample = {
  date: exampleWorkshop.date,
  event: exampleWorkshop,
  order: 'body',
  figures: 'shown',
  participants: [
    { ...director, ...ofMinistry, ageBand: '45-54', before: 'again' },
    { ...deputy, ...ofMinistry, ageBand: '35-44', before: 'first' },
    { ...secretary, ...ofMinistry, ageBand: '55-64', before: 'again' },
    {
      ...officer,
      ...ofMinistry,
      ageBand: '25-34',
      before: 'first',
      remarks: exampleOrganiser,
    },
  ],
} as const;
