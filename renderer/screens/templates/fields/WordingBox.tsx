import { Button, Group, Text, Textarea } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useId, useMemo, useRef, type ReactNode } from 'react';
import type { Language } from '#shared/base/language.ts';
import { useKeptText } from '#renderer/components/field/useKeptText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from '../Templates.module.css';
import type { UsableFields } from '../usableFields.ts';
import { wordingFaults } from '../wordingFaults.ts';
import { InsertField } from './InsertField.tsx';

/** A text that is not left is kept when nothing was typed for so long, in milliseconds. */
const pause = 1500;

/**
 * Writes into a text field as if it were typed, so that the field's own undo takes it back. There is no other way to
 * do so, which is why browsers keep this old one.
 */
function writeInto(area: HTMLTextAreaElement, text: string, from: number, to: number): void {
  area.focus();
  area.setSelectionRange(from, to);
  document.execCommand('insertText', false, text);
}

/**
 * A wording in one language: its fields can be chosen from a list, and what is wrong with it is said while it is
 * typed. It is kept as it is typed, faulty or not.
 */
export function WordingBox(props: {
  /** What it is, for those who do not see where it stands. */
  readonly name: string;
  /** The words over the box. */
  readonly label: string;
  readonly language: Language;
  /** What it may hold. */
  readonly fields: UsableFields;
  readonly value: string;
  readonly onKeep: (text: string) => void;
  readonly onType: (text: string) => void;
}): ReactNode {
  const { name, label, language, fields, value, onKeep, onType } = props;
  const texts = useMessages().templates.wording;
  const window = useLanguage().language;
  const state = useKeptText({ value, onKeep, onType, pause });
  const area = useRef<HTMLTextAreaElement>(null);
  const visited = useRef(false);
  const id = useId();
  const faults = useMemo(
    () => wordingFaults(state.text, fields, { texts, language: window }),
    [state.text, fields, texts, window],
  );
  const insert = (path: string): void => {
    const element = area.current;
    if (element === null) return;
    // In a text that nobody has been in yet, the end is where one goes on.
    const end = element.value.length;
    const from = visited.current ? element.selectionStart : end;
    const to = visited.current ? element.selectionEnd : end;
    writeInto(element, `{${path}}`, from, to);
  };
  return (
    <div>
      <Group justify="space-between" gap="sm" wrap="nowrap" align="flex-end" mb={2}>
        <Text component="label" htmlFor={id} size="xs" c="var(--ovop-text-muted)">
          {label}
        </Text>
        <InsertField into={name} entries={fields.entries} onInsert={insert} />
      </Group>
      <Textarea
        ref={area}
        id={id}
        lang={language}
        aria-label={name}
        autosize
        minRows={1}
        maxRows={12}
        value={state.text}
        error={
          faults.length > 0 && (
            <>
              {faults.map(({ sentence }, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- faults have no identity but their place
                <span key={index} className={classes.fault}>
                  {sentence}
                </span>
              ))}
              <span className={classes.fault}>{texts.kept}</span>
            </>
          )
        }
        onChange={(event) => state.type(event.currentTarget.value)}
        onFocus={() => {
          visited.current = true;
          state.onFocus();
        }}
        onBlur={state.onBlur}
      />
      {faults.some(({ instead }) => instead !== null) && (
        <Group gap={6} mt={4}>
          {faults.map(
            ({ instead }, index) =>
              instead !== null && (
                <Button
                  // oxlint-disable-next-line react/no-array-index-key -- as above
                  key={index}
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconBulb size={13} />}
                  onClick={() => {
                    if (area.current === null) return;
                    writeInto(area.current, instead.text, instead.from, instead.to);
                  }}
                >
                  {texts.use(instead.text)}
                </Button>
              ),
          )}
        </Group>
      )}
    </div>
  );
}
