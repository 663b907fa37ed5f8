import { ActionIcon, Button, Textarea, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import type { Language } from '#shared/base/language.ts';
import { formatCivil } from '#shared/calendar/dateText.ts';
import type { Correction } from '#shared/matrix/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './EntryPanel.module.css';

/** The person has just asked to write here. */
function focusAtEnd(field: HTMLTextAreaElement | null): void {
  if (field === null) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

/**
 * A text of the row that can be corrected where it stands. The printed text stays in sight above it as soon as
 * the two differ.
 */
export function CorrectableText(props: {
  readonly label: string;
  readonly language: Language;
  /** As it holds today. */
  readonly text: string;
  /** As printed, empty where nothing is. */
  readonly printed: string;
  readonly correction: Correction | null;
  /** Whence the text comes where it is neither printed nor corrected. */
  readonly note?: string | undefined;
  /** null goes back to what is printed. */
  readonly onCorrect: (text: string | null) => void;
}): ReactNode {
  const { panel } = useMessages().matrix;
  const { language } = useLanguage();
  const { label, text, printed, correction, onCorrect } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);

  const leave = (): void => {
    setDraft(null);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  const keep = (): void => {
    if (draft === null) return;
    const typed = draft.trim();
    if (typed === '' || typed === printed) {
      if (correction !== null) onCorrect(null);
    } else if (typed !== text) onCorrect(typed);
    setDraft(null);
  };

  return (
    <div className={classes.text} role="group" aria-label={label}>
      <div className={classes.textLabel}>
        <span>{label}</span>
        {draft === null && (
          <Tooltip label={panel.edit(label)}>
            <ActionIcon
              ref={pencil}
              size="sm"
              aria-label={panel.edit(label)}
              onClick={() => setDraft(text)}
            >
              <IconPencil size={15} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      {(correction !== null || printed !== text) && (
        <p className={classes.printed}>
          <span>{panel.printed}: </span>
          <span lang={props.language} data-none={printed === '' || undefined}>
            {printed === '' ? panel.notPrinted : printed}
          </span>
        </p>
      )}
      {draft === null ? (
        <p className={classes.effective} lang={props.language}>
          {text === '' ? '—' : text}
        </p>
      ) : (
        <Textarea
          autosize
          ref={focusAtEnd}
          minRows={2}
          lang={props.language}
          aria-label={label}
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape') {
              event.stopPropagation();
              leave();
            }
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              keep();
              leave();
            }
          }}
        />
      )}
      {correction !== null ? (
        <p className={classes.signed}>
          {panel.correctedBy(correction.by, formatCivil(correction.on, language))}
          <Button variant="subtle" size="compact-xs" onClick={() => onCorrect(null)}>
            {panel.backToPrinted}
          </Button>
        </p>
      ) : (
        props.note !== undefined && text !== '' && <p className={classes.signed}>{props.note}</p>
      )}
    </div>
  );
}
