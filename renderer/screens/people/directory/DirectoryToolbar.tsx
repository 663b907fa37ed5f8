import { Button, Checkbox, Menu, Stack, TextInput } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconColumns3,
  IconFilterOff,
  IconSearch,
} from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { noFilters, sortColumns } from '#shared/people/search/directoryQuery.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { PeopleTabs } from '../PeopleTabs.tsx';
import classes from './Directory.module.css';
import { DirectoryFilterFields } from './DirectoryFilterFields.tsx';
import { filtersSet, freshView, withColumn, type DirectoryView } from './directoryView.ts';

/** Whether a key that was pressed writes into a field. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Search, filters and the choice of columns. */
export function DirectoryToolbar(props: {
  readonly view: DirectoryView;
  readonly tags: readonly string[];
  readonly onView: (change: (view: DirectoryView) => DirectoryView) => void;
  /** From the search into the list. */
  readonly onDown: () => void;
}): ReactNode {
  const { view, tags, onView, onDown } = props;
  const { people: texts } = useMessages();
  const count = filtersSet(view);
  const [open, setOpen] = useState(count > 0);
  const field = useRef<HTMLInputElement>(null);
  const panel = useId();
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && view.text !== '') {
      event.preventDefault();
      onView((now) => ({ ...now, text: '' }));
    }
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onDown();
    }
  };
  return (
    <>
      <PeopleTabs open="people" />
      <TextInput
        ref={field}
        size="xs"
        className={classes.search}
        aria-label={texts.search}
        aria-keyshortcuts="/"
        placeholder={texts.searchPlaceholder}
        title={texts.searchHint}
        leftSection={<IconSearch size={15} aria-hidden />}
        autoComplete="off"
        value={view.text}
        onChange={(event) => {
          const text = event.currentTarget.value;
          onView((now) => ({ ...now, text }));
        }}
        onKeyDown={onKeyDown}
      />
      <Button
        size="xs"
        variant={count > 0 ? 'light' : 'default'}
        leftSection={<IconAdjustmentsHorizontal size={15} aria-hidden />}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {count === 0 ? texts.moreFilters : texts.filtersOn(count)}
      </Button>
      <Menu position="bottom-start" closeOnItemClick={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconColumns3 size={15} aria-hidden />}>
            {texts.chooseColumns}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={texts.chooseColumns}>
          {sortColumns.map((column) => {
            const shown = !view.hidden.includes(column);
            return (
              <Menu.Item
                key={column}
                role="menuitemcheckbox"
                aria-checked={shown}
                leftSection={
                  <Checkbox.Indicator size="xs" checked={shown} aria-hidden component="span" />
                }
                onClick={() => onView((now) => withColumn(now, column, !shown))}
              >
                {texts.columns[column]}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {(count > 0 || view.text.trim() !== '') && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconFilterOff size={15} aria-hidden />}
          onClick={() =>
            onView((now) => ({
              ...now,
              text: freshView.text,
              filters: noFilters,
              group: null,
            }))
          }
        >
          {texts.showAll}
        </Button>
      )}
      <Stack id={panel} gap={0} w="100%" hidden={!open} display={open ? undefined : 'none'}>
        {open && <DirectoryFilterFields view={view} tags={tags} onView={onView} />}
      </Stack>
    </>
  );
}
