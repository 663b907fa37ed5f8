import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatCivil } from '#shared/calendar/dateText.ts';
import type { ListRow } from '#shared/people/imports/listRows.ts';
import { withAnswer, type Answer } from '#shared/people/imports/standing.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from '../TakeIn.module.css';
import { BulkChoice } from './BulkChoice.tsx';
import { FileCells } from './FileCells.tsx';
import type { HeapProps } from './model.ts';
import { RowEditor } from './RowEditor.tsx';
import { useAnswerText } from './useAnswerText.ts';
import { useRowAtHand } from './useRowAtHand.ts';
import { useRowKeys } from './useRowKeys.ts';

/** Rows that were kept back with a question, one by one: put right, left out, or answered. */
export function UnclearHeap({ desk, list, settling }: HeapProps): ReactNode {
  const { heaps, standings, severalSheets, rowNumbers } = settling;
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  const isOpen = (row: ListRow): boolean => standings.get(row.key)?.kind === 'unclear';
  const hand = useRowAtHand(heaps.unclear, isOpen);
  const { row } = hand;
  const answerText = useAnswerText(settling);
  const answer = (said: Answer | null): void => {
    if (row === null) return;
    desk.answer((answers) => withAnswer(answers, [row.key], said));
    if (said !== null && said.kind !== 'again') hand.nextOpen();
  };
  const leave = (): void => answer({ kind: 'leave' });
  useRowKeys({ KeyL: leave, ArrowLeft: hand.previous, ArrowRight: hand.next });
  if (row === null) return null;
  const { read, before, key } = row;
  const standing = standings.get(key);
  const settled = !isOpen(row);
  const erased = standing?.kind === 'unclear' && standing.why === 'erased' ? before : null;
  const question = read.kind === 'held' ? read.question[language] : '';
  const twice = read.kind === 'held' ? read.twice : null;
  const entry =
    list.answers.mended.get(key)?.entry ?? (read.kind === 'leftOut' ? null : read.entry);
  const open = heaps.unclear.filter(isOpen).map((one) => one.key);
  const mend = (changed: Parameters<typeof desk.mend>[1]): void => {
    hand.nextOpen();
    void desk.mend(key, changed);
  };
  return (
    <Panel
      title={texts.question}
      hint={`${texts.position(hand.position, heaps.unclear.length)} · ${texts.place(row.sheet, row.row, severalSheets)}`}
      actions={
        open.length > 0 && (
          <BulkChoice
            label={texts.restLeave(open.length)}
            title={texts.restLeaveTitle}
            text={texts.restLeaveText(open.length)}
            action={texts.restLeaveDo(open.length)}
            onDo={() => desk.answer((answers) => withAnswer(answers, open, { kind: 'leave' }))}
          />
        )
      }
    >
      <div className={classes.settled} data-settled={settled || undefined} role="status">
        {settled
          ? answerText(row, list)
          : erased === null
            ? question
            : texts.erased(erased.fileName, formatCivil(erased.on, language))}
      </div>
      <FileCells list={list} row={row} />
      {erased === null ? (
        <RowEditor
          // Another row, or the same after it was put right, is another draft.
          key={`${key} ${String(settled)}`}
          entry={entry}
          onTake={mend}
          actions={
            <>
              {twice !== null && (
                <Button variant="default" onClick={() => answer({ kind: 'row' })}>
                  {texts.sameAsRow(rowNumbers.get(twice) ?? 0)}
                </Button>
              )}
              <Button variant="subtle" onClick={leave} aria-keyshortcuts="L">
                {texts.leaveOut}
              </Button>
            </>
          }
          takeLabel={twice === null ? texts.takeSo : texts.anotherPerson}
        />
      ) : (
        <Group gap="sm" mt="md">
          <Button onClick={() => answer({ kind: 'again' })}>{texts.takeAgain}</Button>
          <Button variant="default" onClick={leave} aria-keyshortcuts="L">
            {texts.leaveOut}
          </Button>
        </Group>
      )}
      <Group gap="sm" mt="md">
        <Text size="xs" c="var(--ovop-text-muted)">
          {texts.keysUnclear}
        </Text>
        <span className={classes.gap} />
        {settled && list.answers.rows.has(key) && (
          <Button variant="subtle" onClick={() => answer(null)}>
            {texts.reopen}
          </Button>
        )}
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
          disabled={hand.position === heaps.unclear.length}
          onClick={hand.next}
        >
          {texts.nextRow}
        </Button>
      </Group>
    </Panel>
  );
}
