import type { PersonId } from '#shared/base/ids.ts';

/** People who were chosen together: a group, an event's, a list's, or one person. */
export interface Chosen {
  readonly key: string;
  readonly label: string;
  readonly people: readonly PersonId[];
}

/** What a source of people is given. */
export interface SourceProps {
  readonly onTake: (chosen: Chosen) => void;
}
