import type { Language } from '#shared/base/language.ts';
import { app } from './messages/app.ts';
import { documents } from './messages/documents.ts';
import { duplicates } from './messages/duplicates.ts';
import { events } from './messages/events.ts';
import { grid } from './messages/grid.ts';
import { groups } from './messages/groups.ts';
import { history } from './messages/history.ts';
import { home } from './messages/home.ts';
import { importing } from './messages/importing.ts';
import { matrix } from './messages/matrix.ts';
import { organisations } from './messages/organisations.ts';
import { paper } from './messages/paper.ts';
import { papers } from './messages/papers.ts';
import { people } from './messages/people.ts';
import { peoplePapers } from './messages/peoplePapers.ts';
import { person } from './messages/person.ts';
import { plans } from './messages/plans.ts';
import { records } from './messages/records.ts';
import { reference } from './messages/reference.ts';
import { register } from './messages/register.ts';
import { settings } from './messages/settings.ts';
import { signIn } from './messages/signIn.ts';
import { steps } from './messages/steps.ts';
import { takeIn } from './messages/takeIn.ts';
import { templates } from './messages/templates.ts';
import { terms } from './messages/terms.ts';
import { workplan } from './messages/workplan.ts';
import { years } from './messages/years.ts';

const areas = {
  app,
  documents,
  duplicates,
  events,
  grid,
  groups,
  history,
  home,
  importing,
  matrix,
  organisations,
  paper,
  papers,
  people,
  peoplePapers,
  person,
  plans,
  records,
  reference,
  register,
  settings,
  signIn,
  steps,
  takeIn,
  templates,
  terms,
  workplan,
  years,
};

type Areas = typeof areas;

/** Every text of the window, by area. */
export type Messages = { readonly [Area in keyof Areas]: Areas[Area]['en'] };

function inLanguage(language: Language): Messages {
  const texts = Object.entries(areas).map(([area, both]) => [area, both[language]]);
  return Object.fromEntries(texts) as Messages;
}

export const messages: Readonly<Record<Language, Messages>> = {
  en: inLanguage('en'),
  km: inLanguage('km'),
};
