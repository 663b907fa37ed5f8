import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PlanId } from '#shared/base/ids.ts';
import { copyPlan as copyOfPlan, planAsItStands } from '#shared/matrix/copyPlan.ts';
import { toKhmerDigits } from '#shared/text/khmerDigits.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { planTitle } from '#renderer/i18n/planTitle.ts';
import { copyPlan } from '#renderer/store/commands/plans.ts';
import { usePlan } from '#renderer/store/live/usePlan.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { planFieldFaults, titlesOf, type PlanFields } from './planFields.ts';
import { PlanFieldInputs } from './PlanFieldInputs.tsx';
import { proposePlanId } from './planIdentity.ts';
import { parseYears, yearsText } from './planYears.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';

/** As many years as the plan has, from the one after its last. */
function nextYears(years: readonly number[]): readonly number[] {
  const last = years.at(-1) ?? 0;
  return years.map((_, index) => last + 1 + index);
}

/** The title with the years in it moved on; the person changes what else is to change. */
function movedOn(title: string, from: readonly number[], to: readonly number[]): string {
  const moves = [
    [from.at(-1), to.at(-1)],
    [from[0], to[0]],
  ].map((pair) => pair.map(String));
  return moves.reduce(
    (text, [was = '', is = '']) =>
      text.replaceAll(was, is).replaceAll(toKhmerDigits(was), toKhmerDigits(is)),
    title,
  );
}

/** Asks what the copy is called and for which years it is. */
export function CopyDialog(props: {
  readonly from: PlanRecord;
  readonly plans: readonly PlanRecord[];
  readonly onClose: () => void;
}): ReactNode {
  const { from, plans, onClose } = props;
  const { plans: all, app } = useMessages();
  const texts = all.copying;
  const { language } = useLanguage();
  const edge = useStore();
  const notice = useNotice();
  const live = usePlan(from.id);
  const taken = new Set(plans.map(({ id }) => id));
  const [fields, setFields] = useState((): PlanFields => {
    const { title, titleKm = '', years } = from.plan;
    const next = nextYears(years);
    return {
      title: movedOn(title, years, next),
      titleKm: movedOn(titleKm, years, next),
      years: yearsText(next),
      id: proposePlanId(next, taken),
    };
  });
  const [busy, setBusy] = useState(false);
  const faults = planFieldFaults(fields, taken);
  const years = parseYears(fields.years);
  const begin = async (): Promise<void> => {
    if (busy || years === null || live === undefined || live === null) return;
    setBusy(true);
    const now = planAsItStands(from.plan, live.effective.entries);
    const copied = copyOfPlan(now, { id: fields.id as PlanId, ...titlesOf(fields), years });
    const kept = await copyPlan(edge, from, copied);
    setBusy(false);
    if (kept.ok) {
      notice(texts.done(planTitle(copied.plan, language)), 'done');
      onClose();
    } else notice(all.import.idTaken, 'refused');
  };
  return (
    <Modal.Root opened centered size={640} onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void begin();
            }}
          >
            <Stack gap="md">
              <Modal.Title fz={17} fw={650}>
                {texts.title}
              </Modal.Title>
              <Text size="sm" c="var(--ovop-text-muted)">
                {texts.lead(planTitle(from.plan, language))}
              </Text>
              <PlanFieldInputs fields={fields} faults={faults} onChange={setFields} />
              <Group justify="flex-end" gap="sm">
                <Button variant="default" onClick={onClose}>
                  {app.cancel}
                </Button>
                <Button
                  type="submit"
                  loading={busy}
                  disabled={Object.keys(faults).length > 0 || live === undefined}
                >
                  {texts.begin}
                </Button>
              </Group>
            </Stack>
          </form>
        </Modal.Body>
      </Modal.Content>{' '}
    </Modal.Root>
  );
}
