import { bilingual } from '../bilingual.ts';

/** Texts of the directory: the list of people and the tabs beside it. */
export const people = bilingual(
  {
    title: 'People',
    tabs: 'The directory',
  },
  {
    title: 'បញ្ជីបុគ្គល',
    tabs: 'បញ្ជីបុគ្គល និងស្ថាប័ន',
  },
);
