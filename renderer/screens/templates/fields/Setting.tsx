import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { excerpt } from '#shared/text/excerpt.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from '../Templates.module.css';

/** As much of the original as the button's name says. */
const nameLetters = 80;

/** A setting; where it differs from the original, with a button beside it that takes it back. */
export function Setting(props: {
  readonly label: string;
  readonly differs: boolean;
  readonly original: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { label, differs, original, onBack, children } = props;
  const texts = useMessages().templates;
  const place = useRef<HTMLDivElement>(null);
  const back = (): void => {
    // The button goes with the difference; the focus stays with the setting.
    place.current?.querySelector<HTMLElement>('input, textarea, button:not([data-back])')?.focus();
    onBack();
  };
  return (
    <div ref={place} className={classes.setting} data-differs={differs || undefined}>
      {children}
      {differs && (
        <Tooltip
          multiline
          maw={360}
          events={{ hover: true, focus: true, touch: true }}
          label={
            <span className={classes.original}>
              {texts.original}: {original === '' ? texts.emptyText : original}
            </span>
          }
        >
          <ActionIcon
            data-back
            className={classes.back}
            size="sm"
            aria-label={texts.back(label, excerpt(original, nameLetters))}
            onClick={back}
          >
            <IconArrowBackUp size={16} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
