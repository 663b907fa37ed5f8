import { bilingual } from '../bilingual.ts';

/** Texts of the sign-in sheets, from their printing to what comes back. */
export const signIn = bilingual(
  {
    title: 'Sign-in sheet',
  },
  {
    title: 'បញ្ជីវត្តមាន',
  },
);
