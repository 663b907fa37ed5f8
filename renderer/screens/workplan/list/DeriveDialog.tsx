import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { BodyId, PlanId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { dateParts } from '#shared/calendar/plainDate.ts';
import type { Workplan } from '#shared/workplan/model.ts';
import { nameAsChoice } from '#shared/matrix/bodies.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { createWorkplan } from '#renderer/store/commands/workplan.ts';
import { usePlan } from '#renderer/store/live/usePlan.ts';
import { useBodyNames } from '#renderer/store/live/useReference.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { useDerivation } from '../useWorkplanScene.ts';
import classes from './DeriveDialog.module.css';

const whole = '';

/** The year that is most likely wanted: this one, else the plan's last without a workplan. */
function likelyYear(plan: PlanRecord, workplans: readonly Workplan[], thisYear: number): number {
  const { years } = plan.plan;
  if (years.includes(thisYear)) return thisYear;
  const taken = new Set(
    workplans.filter((one) => one.planId === plan.id && one.scope === null).map((one) => one.year),
  );
  return years.findLast((year) => !taken.has(year)) ?? years.at(-1) ?? thisYear;
}

/** Asks for plan, year and scope, and says at once how many lines that will give. */
export function DeriveDialog(props: {
  readonly plans: readonly PlanRecord[];
  readonly workplans: readonly Workplan[];
  readonly onClose: () => void;
}): ReactNode {
  const { plans, workplans, onClose } = props;
  const { workplan: texts, app } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const [, navigate] = useLocation();
  const thisYear = dateParts(edge.today()).year;
  const latest = plans.find(({ plan }) => plan.years.includes(thisYear)) ?? plans.at(-1);
  const [planId, setPlanId] = useState<PlanId | null>(latest?.id ?? null);
  const plan = plans.find(({ id }) => id === planId);
  const [chosenYear, setYear] = useState<number | null>(null);
  const [scope, setScope] = useState<BodyId | null>(null);
  const [busy, setBusy] = useState(false);
  const year =
    chosenYear ?? (plan === undefined ? thisYear : likelyYear(plan, workplans, thisYear));

  const live = usePlan(planId);
  const derivation = useDerivation(live?.effective, { year, scope });
  const names = useBodyNames(edge.today());
  const existing = workplans.find(
    (one) => one.planId === planId && one.year === year && one.scope === scope,
  );

  const create = async (): Promise<void> => {
    if (existing !== undefined) {
      navigate(paths.workplan(existing.id));
      return;
    }
    if (planId === null || derivation === undefined) return;
    setBusy(true);
    navigate(paths.workplan(await createWorkplan(edge, { planId, year, scope }, derivation)));
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.derive}
      size={520}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <Stack gap="md">
        <Text size="sm" c="var(--ovop-text-muted)">
          {texts.deriveHint}
        </Text>
        <Select
          label={texts.plan}
          allowDeselect={false}
          value={planId}
          onChange={(value) => {
            setPlanId(value);
            setYear(null);
          }}
          data={plans.map((one) => ({
            value: one.id,
            label: inLanguage({ en: one.plan.title, km: one.plan.titleKm ?? '' }, language),
          }))}
        />
        <Group grow align="flex-start">
          <Select
            label={texts.year}
            allowDeselect={false}
            value={String(year)}
            onChange={(value) => setYear(Number(value))}
            data={(plan?.plan.years ?? []).map(String)}
          />
          <Select
            label={texts.scope}
            searchable
            allowDeselect={false}
            value={scope ?? whole}
            onChange={(value) => setScope(value === null || value === whole ? null : value)}
            data={[
              { value: whole, label: texts.wholePlan },
              ...[...names].map(([id, name]) => ({
                value: id,
                label: nameAsChoice(name, language),
              })),
            ]}
          />
        </Group>
        <Text size="xs" c="var(--ovop-text-muted)">
          {texts.scopeHint}
        </Text>
        <div className={classes.preview} role="status">
          {existing !== undefined
            ? texts.previewExists
            : derivation === undefined
              ? texts.readingPlan
              : texts.preview(derivation.lines.length, derivation.undecided.length)}
        </div>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {app.cancel}
          </Button>
          <Button
            loading={busy}
            disabled={existing === undefined && derivation === undefined}
            onClick={() => void create()}
          >
            {existing === undefined ? texts.createIt : texts.openIt}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
