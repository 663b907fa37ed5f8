import { UnstyledButton } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SignInSheetId } from '#shared/base/ids.ts';
import type { SignInSheet } from '#shared/events/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { dayText } from '../dayText.ts';
import classes from './SignIn.module.css';

/** The sheets of an event to choose from, each with what has come back of it. */
export function SheetTabs(props: {
  readonly sheets: readonly SignInSheet[];
  readonly open: SignInSheetId;
  readonly hasDraft: (sheet: SignInSheet) => boolean;
  readonly onOpen: (sheet: SignInSheetId) => void;
}): ReactNode {
  const { sheets, open, hasDraft, onOpen } = props;
  const { signIn: texts } = useMessages();
  return (
    <ul className={classes.sheets} aria-label={texts.sheets}>
      {sheets.map((sheet) => {
        const isDraft = hasDraft(sheet);
        const isEntered = sheet.entered !== '';
        const StateIcon = isDraft ? IconPencil : isEntered ? IconCircleCheck : IconCircleDashed;
        const state = isDraft ? texts.draftWaiting : isEntered ? texts.entered : texts.notEntered;
        return (
          <li key={sheet.id}>
            <UnstyledButton
              className={classes.sheet}
              aria-current={sheet.id === open ? 'true' : undefined}
              onClick={() => onOpen(sheet.id)}
            >
              <span className={classes.code}>{texts.sheetOf(sheet.code, dayText(sheet.day))}</span>
              <span className={classes.of}>
                {texts.dialog.orders[sheet.order]} · {texts.rowCount(sheet.rows.length)}
                {sheet.scans.length > 0 && ` · ${texts.pagesAttached(sheet.scans.length)}`}
              </span>
              <span className={classes.sheetState} data-done={(isEntered && !isDraft) || undefined}>
                <StateIcon size={14} stroke={1.8} aria-hidden />
                {state}
              </span>
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}
