import type { SignInRow } from '../model.ts';

/** Whether a row was printed empty, for whoever walks in. */
export function isBlankRow({ participant, body }: SignInRow): boolean {
  return participant === null && body === null;
}
