import type { ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { peopleCountText } from '#shared/people/counts.ts';
import { DirectoryNote } from '#renderer/directory/DirectoryNote.tsx';
import type { DirectoryState, ListAnswer } from '#renderer/directory/peopleService.ts';
import { ContactListButton } from '#renderer/directory/papers/ContactListButton.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Directory.module.css';

/** A list that is longer is no list to call from, and would be written for minutes. */
const mostListed = 2000;
const nothing = { km: '', en: '' };

/** How many people are listed, and of them women; of how many; how many are chosen. */
export function DirectoryFoot(props: {
  readonly state: DirectoryState;
  readonly answer: ListAnswer;
  readonly chosen: number;
  /** Who they are. */
  readonly chosenPeople: () => Promise<readonly PersonId[]>;
  readonly bestFirst: boolean;
}): ReactNode {
  const { state, answer, chosen, chosenPeople, bestFirst } = props;
  const { people: texts } = useMessages();
  const { language } = useLanguage();
  return (
    <div className={classes.foot}>
      <span role="status">
        <span className={classes.counts}>{peopleCountText(answer.counts)[language]}</span>
        {answer.total < answer.everybody && ` ${texts.of(answer.everybody)}`}
      </span>
      {bestFirst && answer.total > 1 && <span>{texts.sortBest}</span>}
      {chosen > 1 && <span>{texts.selected(chosen)}</span>}
      {chosen > 1 && chosen <= mostListed && (
        <ContactListButton compact people={chosenPeople} about={nothing} />
      )}
      <DirectoryNote state={state} />
    </div>
  );
}
