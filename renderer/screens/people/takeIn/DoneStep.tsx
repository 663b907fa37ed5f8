import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Panel } from '#renderer/components/page/Panel.tsx';
import type { TakeInDesk, TakeInState } from '#renderer/directory/takeInDesk.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { readUndoStack, undo } from '#renderer/store/takeBack.ts';
import classes from './TakeIn.module.css';

/** What was done, in numbers that add up, and where to go from here. */
export function DoneStep(props: {
  readonly desk: TakeInDesk;
  readonly done: Extract<TakeInState, { kind: 'done' }>;
}): ReactNode {
  const { desk, done } = props;
  const { takeIn, app } = useMessages();
  const texts = takeIn.done;
  const edge = useStore();
  const [busy, setBusy] = useState(false);
  const { counts, step, list } = done.taken;
  const ofRows = {
    rowsNew: counts.rowsNew,
    rowsKnown: counts.rowsKnown,
    rowsLeft: counts.rowsLeft,
  };
  const all = counts.rowsNew + counts.rowsKnown + counts.rowsLeft;
  const ofPeople = (['added', 'completed', 'posts', 'olderPosts'] as const).filter(
    (key) => key === 'added' || counts[key] > 0,
  );
  const takeBack = async (): Promise<void> => {
    setBusy(true);
    const isLast = (await readUndoStack(edge)).undo?.id === step;
    const outcome = isLast ? await undo(edge) : null;
    setBusy(false);
    if (outcome?.kind === 'done') desk.cancel();
    notifications.show({
      message: outcome?.kind === 'done' ? texts.takenBack : texts.notTakenBack,
      closeButtonProps: { 'aria-label': app.close },
    });
  };
  return (
    <Stack gap="lg">
      <Panel
        title={list === null ? texts.nothingTitle : texts.title}
        {...(list === null ? { hint: texts.nothingText } : { hint: done.fileName })}
      >
        <div className={classes.result}>
          <Figures
            title={texts.rows}
            figures={[
              ...Object.entries(ofRows).map(([key, count]) => ({
                key,
                label: texts[key as keyof typeof ofRows],
                count,
              })),
              { key: 'all', label: texts.all, count: all },
            ]}
          />
          {list !== null && (
            <Figures
              title={texts.people}
              figures={ofPeople.map((key) => ({ key, label: texts[key], count: counts[key] }))}
            />
          )}
        </div>
        <Group gap="sm" mt="lg">
          <Button component={Link} href={paths.people}>
            {texts.toPeople}
          </Button>
          <Button variant="default" component={Link} href={paths.events}>
            {texts.toEvents}
          </Button>
          {step !== null && (
            <Button variant="default" loading={busy} onClick={() => void takeBack()}>
              {texts.takeBack}
            </Button>
          )}
          <Button variant="subtle" onClick={() => desk.cancel()}>
            {takeIn.another}
          </Button>
        </Group>
        <Text size="xs" c="var(--ovop-text-muted)" mt="sm">
          {texts.toEventsHint}
        </Text>
      </Panel>
    </Stack>
  );
}

function Figures(props: {
  readonly title: string;
  readonly figures: readonly {
    readonly key: string;
    readonly label: string;
    readonly count: number;
  }[];
}): ReactNode {
  return (
    <table className={classes.figures}>
      <caption>{props.title}</caption>
      <tbody>
        {props.figures.map(({ key, label, count }) => (
          <tr key={key} data-figure={key}>
            <th scope="row">{label}</th>
            <td>{count.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
