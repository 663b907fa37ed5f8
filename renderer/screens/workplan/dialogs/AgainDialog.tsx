import { Button, Group, Modal, ScrollArea, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import type { MergeReport } from '#shared/workplan/mergeDerivation.ts';
import type { Conflict } from '#shared/workplan/mergeLine.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { settleConflicts } from '#renderer/store/commands/workplanLines.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { fieldText } from '../fieldText.ts';
import { useTell } from '../useTell.ts';
import type { WorkplanScene } from '../useWorkplanScene.ts';
import classes from './Dialogs.module.css';

type Choice = 'mine' | 'theirs';

function keyOf({ lineId, field }: Conflict): string {
  return `${lineId} ${field}`;
}

/** What deriving again did, and the fields about which a person has to choose. */
export function AgainDialog(props: {
  readonly scene: WorkplanScene;
  readonly report: MergeReport;
  readonly onClose: () => void;
}): ReactNode {
  const { scene, report, onClose } = props;
  const messages = useMessages();
  const { workplan: texts, app } = messages;
  const { language } = useLanguage();
  const edge = useStore();
  const tell = useTell();
  const { conflicts } = report;
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());

  const done = [
    [report.added.length, texts.againAdded],
    [report.followed.length, texts.againFollowed],
    [report.vanished.length, texts.againVanished],
    [report.revived.length, texts.againRevived],
    [report.uncertain.length, texts.againUncertain],
    [report.leftOut.length, texts.againLeftOut],
  ] as const;
  const sentences = done.flatMap(([number, sentence]) => (number === 0 ? [] : [sentence(number)]));
  const chooseAll = (choice: Choice): void =>
    setChoices(new Map(conflicts.map((conflict) => [keyOf(conflict), choice])));
  const settle = async (): Promise<void> => {
    const settlements = conflicts.flatMap((conflict) => {
      const choice = choices.get(keyOf(conflict));
      return choice === undefined ? [] : [{ conflict, choice }];
    });
    if (await tell(settleConflicts(edge, scene.workplan.id, settlements))) onClose();
  };

  const side = (conflict: Conflict, which: 'base' | 'mine' | 'theirs'): ReactNode => {
    const chosen = choices.get(keyOf(conflict));
    const name = { base: texts.was, mine: texts.mine, theirs: texts.theirs }[which];
    return (
      <div className={classes.side} data-chosen={chosen === which || undefined}>
        <span className={classes.sideName}>{name}</span>
        <p>{fieldText.value(conflict.field, conflict[which], messages, language)}</p>
        {which !== 'base' && (
          <Button
            size="compact-sm"
            variant={chosen === which ? 'filled' : 'default'}
            aria-pressed={chosen === which}
            onClick={() => setChoices(new Map(choices).set(keyOf(conflict), which))}
          >
            {which === 'mine' ? texts.keepMine : texts.takeTheirs}
          </Button>
        )}
      </div>
    );
  };
  const lineName = ({ lineId, code }: Conflict): string => {
    const line = scene.lines.find(({ id }) => id === lineId);
    return `${code ?? ''} ${line === undefined ? '' : inLanguage(line.activity, language)}`.trim();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size={920}
      title={texts.againTitle}
      scrollAreaComponent={ScrollArea.Autosize}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      {sentences.length === 0 && conflicts.length === 0 ? (
        <Text>{texts.againNothing}</Text>
      ) : (
        <ul className={classes.report}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {conflicts.length > 0 && (
        <>
          <Group justify="space-between" align="flex-end" mb="sm">
            <div>
              <Title order={3}>{texts.conflictsTitle(conflicts.length)}</Title>
              <Text size="sm" c="var(--ovop-text-muted)">
                {texts.conflictsHint}
              </Text>
            </div>
            <Group gap="sm">
              <Button size="compact-sm" variant="default" onClick={() => chooseAll('mine')}>
                {texts.allMine}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => chooseAll('theirs')}>
                {texts.allTheirs}
              </Button>
            </Group>
          </Group>
          {conflicts.map((conflict) => (
            <section key={keyOf(conflict)} className={classes.conflict}>
              <Text size="sm" fw={600} lineClamp={1}>
                {lineName(conflict)}
              </Text>
              <Text size="xs" c="var(--ovop-text-muted)">
                {texts.fields[conflict.field]}
              </Text>
              <div className={classes.sides}>
                {side(conflict, 'base')}
                {side(conflict, 'mine')}
                {side(conflict, 'theirs')}
              </div>
            </section>
          ))}
        </>
      )}
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={onClose}>
          {conflicts.length === 0 ? app.close : texts.later}
        </Button>
        {conflicts.length > 0 && (
          <Button disabled={choices.size === 0} onClick={() => void settle()}>
            {texts.settle(choices.size)}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
