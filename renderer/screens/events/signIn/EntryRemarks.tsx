import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Stretch } from '#shared/events/signIn/entry.model.ts';
import type { Understood } from '#shared/events/signIn/understood.model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { noticeText, problemText } from './entryTexts.ts';
import classes from './SignIn.module.css';

/** What was not understood and what is worth a look, each leading to its place in the text. */
export function EntryRemarks(props: {
  readonly id: string;
  readonly understood: Understood;
  readonly onShow: (at: Stretch) => void;
}): ReactNode {
  const { id, understood, onShow } = props;
  const { language } = useLanguage();
  const messages = useMessages();
  const { problems: problemTexts, notices: noticeTexts } = messages.signIn;
  const { problems, notices } = understood;
  return (
    <div id={id} aria-live="polite">
      {problems.length > 0 && (
        <ul className={classes.remarks} data-kind="problem" aria-label={problemTexts.label}>
          {problems.map((problem) => (
            <li key={`${problem.kind} ${problem.at.from}`}>
              <UnstyledButton onClick={() => onShow(problem.at)}>
                <IconAlertTriangle size={15} aria-hidden />
                {problemText(problem, messages, language)}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {notices.length > 0 && (
        <ul className={classes.remarks} data-kind="notice" aria-label={noticeTexts.label}>
          {notices.map((notice) => (
            <li key={`${notice.kind} ${notice.at.from}`}>
              <UnstyledButton onClick={() => onShow(notice.at)}>
                <IconInfoCircle size={15} aria-hidden />
                {noticeText(notice, messages, language)}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
