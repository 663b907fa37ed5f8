import { Autocomplete } from '@mantine/core';
import { useContext, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { searchBodies } from '#shared/people/organisations/searchBodies.ts';
import type { GridEditorProps } from '#renderer/components/grid/model.ts';
import { bodyLabel } from '#renderer/directory/bodyLabel.ts';
import { useLanguage } from '#renderer/i18n/LanguageContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { BodyChoiceContext } from './bodyChoice.ts';
import classes from './Participants.module.css';
import type { TableRow } from './tableRows.ts';

/** How many bodies are offered at once; typing brings up the others. */
const offered = 20;

/** Chooses the body of a participant by any of its names, or takes the name of one that the directory does not have. */
export function BodyEditor({
  text,
  label,
  invalid,
  onDraft,
  onCommit,
}: GridEditorProps<TableRow>): ReactNode {
  const { index } = useContext(BodyChoiceContext);
  const { language } = useLanguage();
  const today = useStore().today();
  const ref = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.select();
  }, []);
  const found = useMemo(
    () =>
      searchBodies(index, typed === text ? '' : typed)
        .slice(0, offered)
        .map((body) => ({ value: body.id as string, label: bodyLabel(body, language, today) })),
    [index, typed, text, language, today],
  );
  return (
    <Autocomplete
      ref={ref}
      aria-label={label}
      error={invalid}
      data={found}
      filter={({ options }) => options}
      value={typed}
      selectFirstOptionOnChange={false}
      variant="unstyled"
      classNames={{ root: classes.editor, input: classes.editorField }}
      comboboxProps={{ withinPortal: true, width: 360, position: 'bottom-start' }}
      onChange={(value) => {
        setTyped(value);
        onDraft(value);
      }}
      onOptionSubmit={(id) => onCommit(id)}
    />
  );
}
