import { Button, Checkbox, Group, Loader, Modal, Text, TextInput } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { LineId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { carryOverCandidates, type CarryOverCandidate } from '#shared/workplan/carryOver.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { Messages } from '#renderer/i18n/messages.ts';
import { carryLinesOver } from '#renderer/store/commands/workplanLines.ts';
import { useWorkplan, useWorkplans } from '#renderer/store/live/useWorkplans.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { useTell } from '../useTell.ts';
import type { WorkplanScene } from '../useWorkplanScene.ts';
import classes from './Dialogs.module.css';

function proposedReason({ why, remarks }: CarryOverCandidate, texts: Messages['workplan']): string {
  return remarks === '' ? texts.why[why] : remarks;
}

/** Offers the unfinished lines of the year before, each with the reason why it is carried over. */
export function CarryDialog(props: {
  readonly scene: WorkplanScene;
  readonly onClose: () => void;
}): ReactNode {
  const { scene, onClose } = props;
  const { workplan, lines } = scene;
  const { workplan: texts, app } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const tell = useTell();
  const year = workplan.year - 1;
  const workplans = useWorkplans();
  // A plan begins where the last one ended, so the year before may belong to another plan.
  const sameScope = workplans?.filter((one) => one.year === year && one.scope === workplan.scope);
  const previous = sameScope?.find((one) => one.planId === workplan.planId) ?? sameScope?.[0];
  const live = useWorkplan(previous?.id ?? null);
  const candidates = useMemo(
    () => (live ? carryOverCandidates(live.lines, lines) : undefined),
    [live, lines],
  );
  const [left, setLeft] = useState<ReadonlySet<LineId>>(new Set());
  const [reasons, setReasons] = useState<ReadonlyMap<LineId, string>>(new Map());

  const chosen = (candidates ?? []).filter(({ line }) => !left.has(line.id));
  const carry = async (): Promise<void> => {
    const carried = chosen.map((candidate) => ({
      line: candidate.line,
      reason: reasons.get(candidate.line.id) ?? proposedReason(candidate, texts),
    }));
    if (await tell(carryLinesOver(edge, workplan.id, year, carried))) onClose();
  };
  const toggle = (id: LineId): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      title={texts.carryTitle(year)}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      {workplans === undefined || (previous !== undefined && candidates === undefined) ? (
        <Loader aria-label={app.loading} />
      ) : previous === undefined ? (
        <Text>{texts.carryNoWorkplan(year)}</Text>
      ) : candidates === undefined || candidates.length === 0 ? (
        <Text>{texts.carryNothing(year)}</Text>
      ) : (
        <>
          <Text size="sm" c="var(--ovop-text-muted)" mb="md">
            {texts.carryHint}
          </Text>
          {candidates.map((candidate) => {
            const { id, code, activity } = candidate.line;
            return (
              <div key={id} className={classes.carried}>
                <Checkbox
                  checked={!left.has(id)}
                  onChange={() => toggle(id)}
                  aria-label={`${code ?? ''} ${inLanguage(activity, language)}`}
                />
                <Text size="sm">
                  <span className={classes.code}>{code}</span>
                  {inLanguage(activity, language)}{' '}
                  <Text span size="xs" c="var(--ovop-text-muted)">
                    {texts.why[candidate.why]}
                  </Text>
                </Text>
                <TextInput
                  aria-label={texts.carryReason(code ?? inLanguage(activity, language))}
                  disabled={left.has(id)}
                  value={reasons.get(id) ?? proposedReason(candidate, texts)}
                  onChange={(event) =>
                    setReasons(new Map(reasons).set(id, event.currentTarget.value))
                  }
                />
              </div>
            );
          })}
          <Group justify="flex-end" gap="sm" mt="lg">
            <Button variant="default" onClick={onClose}>
              {app.cancel}
            </Button>
            <Button disabled={chosen.length === 0} onClick={() => void carry()}>
              {texts.carryIt(chosen.length)}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
