import { examplePeople } from '../examplePeople.ts';

const { director, deputy, officer } = examplePeople;

/** A made-up list of contacts for the preview of the template. */
export const contactListExample = {
  date: '2026-01-14',
  of: 'both',
  about: {
    km: 'គំរូក្រុមការងារ នៃចលនាភូមិមួយ ផលិតផលមួយ',
    en: 'An Example Working Group of the One Village One Product Movement',
  },
  people: [
    { ...director, email: 'one@example.gov.kh' },
    { ...deputy, email: 'two@example.gov.kh' },
    officer,
  ],
} as const;
