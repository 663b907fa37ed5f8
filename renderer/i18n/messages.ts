import { app } from './messages/app.ts';
import { steps } from './messages/steps.ts';

const english = { app: app.en, steps: steps.en };

/** Every text of the window, by area. */
export type Messages = typeof english;

export const messages: { readonly en: Messages; readonly km: Messages } = {
  en: english,
  km: { app: app.km, steps: steps.km },
};
