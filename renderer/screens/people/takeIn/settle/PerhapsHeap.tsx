import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { ListRow } from '#shared/people/imports/listRows.ts';
import { matchOfRow, withAnswer, type Answer } from '#shared/people/imports/standing.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { PersonPicker } from '#renderer/directory/PersonPicker.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { usePeopleOf } from '#renderer/store/live/usePeople.ts';
import classes from '../TakeIn.module.css';
import { BulkChoice } from './BulkChoice.tsx';
import { Candidates } from './Candidates.tsx';
import { Comparison } from './Comparison.tsx';
import type { HeapProps } from './model.ts';
import { useAnswerText } from './useAnswerText.ts';
import { useRowAtHand } from './useRowAtHand.ts';
import { useRowKeys } from './useRowKeys.ts';

/** Rows that are perhaps somebody of the directory, one by one, side by side with whom they may be. */
export function PerhapsHeap({ desk, list, settling }: HeapProps): ReactNode {
  const { heaps, standings, severalSheets } = settling;
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  const isOpen = (row: ListRow): boolean => standings.get(row.key)?.kind === 'perhaps';
  const hand = useRowAtHand(heaps.perhaps, isOpen);
  const { row } = hand;
  const match = row === null ? null : matchOfRow(row, list.answers);
  const likenesses = match?.state === 'perhaps' ? [match, ...match.others] : [];
  const ids = likenesses.map(({ id }) => id as PersonId);
  const people = usePeopleOf(ids);
  const [chosen, setChosen] = useState<{ readonly key: string; readonly at: number } | null>(null);
  const at = row !== null && chosen?.key === row.key ? Math.min(chosen.at, ids.length - 1) : 0;
  const likeness = likenesses[at];
  const answerText = useAnswerText(settling);

  const answer = (said: Answer | null): void => {
    if (row === null) return;
    desk.answer((answers) => withAnswer(answers, [row.key], said));
    if (said !== null) hand.nextOpen();
  };
  const same = (): void => {
    if (likeness !== undefined) answer({ kind: 'same', person: likeness.id as PersonId });
  };
  const other = (): void => answer({ kind: 'new', not: ids });
  const leave = (): void => answer({ kind: 'leave' });
  useRowKeys({
    KeyS: same,
    KeyN: other,
    KeyL: leave,
    ArrowLeft: hand.previous,
    ArrowRight: hand.next,
    ...Object.fromEntries(
      ids.map((_, index) => [
        `Digit${String(index + 1)}`,
        () => {
          if (row !== null) setChosen({ key: row.key, at: index });
        },
      ]),
    ),
  });
  if (row === null || likeness === undefined) return null;
  const standing = standings.get(row.key);
  const entry =
    standing !== undefined && 'entry' in standing && standing.entry !== null
      ? standing.entry
      : (list.answers.mended.get(row.key)?.entry ??
        (row.read.kind === 'leftOut' ? null : row.read.entry));
  if (entry === null) return null;
  const open = heaps.perhaps.filter(isOpen).map(({ key }) => key);
  const person = people?.get(likeness.id as PersonId) ?? null;
  const settled = !isOpen(row);
  return (
    <Panel
      title={texts.askSame}
      hint={`${texts.position(hand.position, heaps.perhaps.length)} · ${texts.place(row.sheet, row.row, severalSheets)}`}
      actions={
        open.length > 0 && (
          <BulkChoice
            label={texts.restNew(open.length)}
            title={texts.restNewTitle}
            text={texts.restNewText(open.length)}
            action={texts.restNewDo(open.length)}
            onDo={() =>
              desk.answer((answers) => withAnswer(answers, open, { kind: 'new', not: [] }))
            }
          />
        )
      }
    >
      <div className={classes.settled} data-settled={settled || undefined} role="status">
        {settled ? answerText(row, list) : likeness.why[language]}
      </div>
      <Candidates
        people={ids.map((id) => people?.get(id) ?? null)}
        chosen={at}
        onChoose={(index) => setChosen({ key: row.key, at: index })}
      />
      <Group gap="sm" mb="md">
        <Button onClick={same} aria-keyshortcuts="S" disabled={person === null}>
          {texts.same}
        </Button>
        <Button variant="default" onClick={other} aria-keyshortcuts="N">
          {ids.length > 1 ? texts.notSameOfMany : texts.notSame}
        </Button>
        <Button variant="subtle" onClick={leave} aria-keyshortcuts="L">
          {texts.leaveOut}
        </Button>
        {settled && (
          <Button variant="subtle" onClick={() => answer(null)}>
            {texts.reopen}
          </Button>
        )}
        <span className={classes.gap} />
        <Button
          variant="default"
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          disabled={hand.position === 1}
          onClick={hand.previous}
        >
          {texts.previous}
        </Button>
        <Button
          variant="default"
          rightSection={<IconChevronRight size={16} aria-hidden />}
          disabled={hand.position === heaps.perhaps.length}
          onClick={hand.next}
        >
          {texts.nextRow}
        </Button>
      </Group>
      <Comparison entry={entry} person={person} fields={likeness.fields} />
      <div className={classes.someoneElse}>
        <PersonPicker
          key={row.key}
          label={texts.someoneElse}
          exclude={new Set(ids)}
          onChoose={(id) => answer({ kind: 'same', person: id })}
        />
        <Text size="xs" c="var(--ovop-text-muted)">
          {texts.keys}
        </Text>
      </div>
      <span className={classes.unseen} aria-live="polite">
        {person === null ? '' : personName(entry.person, language)}
      </span>
    </Panel>
  );
}
