import type { ReactNode } from 'react';
import { peopleCountText } from '#shared/people/counts.ts';
import { DirectoryNote } from '#renderer/directory/DirectoryNote.tsx';
import type { DirectoryState, ListAnswer } from '#renderer/directory/peopleService.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Directory.module.css';

/** How many people are listed, and of them women; of how many; how many are chosen. */
export function DirectoryFoot(props: {
  readonly state: DirectoryState;
  readonly answer: ListAnswer;
  readonly chosen: number;
  readonly bestFirst: boolean;
}): ReactNode {
  const { state, answer, chosen, bestFirst } = props;
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
      <DirectoryNote state={state} />
    </div>
  );
}
