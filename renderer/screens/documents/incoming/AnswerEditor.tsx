import { Select } from '@mantine/core';
import { useContext, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import type { GridEditorProps } from '#renderer/components/grid/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { AnswersContext } from './Answers.ts';
import classes from './Incoming.module.css';

/** How many papers are offered at once; typing brings up the others. */
const offered = 40;

/** Chooses the paper that answers a letter, found by number, subject or addressee in either script. */
export function AnswerEditor({
  text,
  label,
  invalid,
  onDraft,
  onCommit,
}: GridEditorProps<IncomingLetter>): ReactNode {
  const { register: texts } = useMessages();
  const { language } = useLanguage();
  const answers = useContext(AnswersContext);
  const ref = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.select();
  }, []);
  const data = useMemo(
    () =>
      answers.map(({ id, kind, number, subject, addressee }) => ({
        value: id as string,
        label: `${number} · ${inLanguage(subject, language) || inLanguage(kindOf(kind).name, language)}`,
        key: searchKey([number, subject.en, subject.km, addressee.en, addressee.km].join('\n')),
      })),
    [answers, language],
  );
  const keys = useMemo(() => new Map(data.map(({ value, key }) => [value, key])), [data]);
  return (
    <Select
      ref={ref}
      aria-label={label}
      error={invalid}
      data={data.map(({ value, label }) => ({ value, label }))}
      defaultValue={data.some(({ value }) => value === text) ? text : null}
      searchable
      selectFirstOptionOnChange
      openOnFocus
      defaultDropdownOpened
      allowDeselect={false}
      limit={offered}
      filter={({ options, search, limit }) => {
        const words = searchKey(search)
          .split(' ')
          .filter((word) => word !== '');
        // What stands in the field when it is opened is the choice itself, and narrows nothing.
        const chosen = options.some((option) => 'label' in option && option.label === search);
        return options
          .filter(
            (option) =>
              chosen ||
              ('value' in option &&
                words.every((word) => keys.get(option.value)?.includes(word) === true)),
          )
          .slice(0, limit);
      }}
      placeholder={texts.chooseAnswer}
      nothingFoundMessage={texts.noAnswer}
      variant="unstyled"
      classNames={{ root: classes.answer, input: classes.answerField }}
      comboboxProps={{ withinPortal: true, width: 420, position: 'bottom-end' }}
      onInput={(event) => onDraft(event.currentTarget.value)}
      onChange={(value) => {
        if (value !== null) onCommit(value);
      }}
    />
  );
}
