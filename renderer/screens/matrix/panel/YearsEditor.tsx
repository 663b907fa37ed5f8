import { Button, Chip, Group, Tooltip } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatCivil } from '#shared/calendar/dateText.ts';
import type { EffectiveEntry } from '#shared/matrix/effective.ts';
import { fallsIn } from '#shared/matrix/effectiveYears.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { decideYears, reopenYears } from '#renderer/store/commands/decisions.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { YearCells } from '../YearCells.tsx';
import classes from './EntryPanel.module.css';
import { Section } from './Section.tsx';

/** What is known of the years of an activity, and the marks to settle or assume them. */
export function YearsEditor(props: {
  readonly planId: PlanRecord['id'];
  readonly entry: EffectiveEntry;
  readonly planYears: readonly number[];
}): ReactNode {
  const { matrix, terms } = useMessages();
  const texts = matrix.panel;
  const { language } = useLanguage();
  const edge = useStore();
  const { planId, entry, planYears } = props;
  const { years } = entry;
  const standing = planYears.filter((year) => fallsIn(years, year) === 'certain');
  const [draft, setDraft] = useState<readonly number[] | null>(null);
  const shown = draft ?? standing;

  const decide = (basis: 'settled' | 'assumed'): void => {
    void decideYears(edge, planId, [{ code: entry.code, years: shown }], basis).then(() =>
      setDraft(null),
    );
  };
  const list = (of: readonly number[]): string =>
    of.length === 0 ? texts.yearsNone : of.join(', ');
  const state = ((): string => {
    if (years.kind === 'unknown') return texts.yearsOpen(years.bounds.length, list(years.possible));
    const text = texts.yearsOf(terms.yearBases[years.kind], list(years.years));
    return years.kind === 'exact'
      ? text
      : `${text}: ${terms.signed(years.decided.by, formatCivil(years.decided.on, language))}`;
  })();

  return (
    <Section title={texts.years} aside={<YearCells years={years} planYears={planYears} />}>
      <p className={classes.state} data-doubt={years.kind === 'unknown' || undefined}>
        {state}
      </p>
      <Group gap={6} role="group" aria-label={texts.years}>
        {planYears.map((year) => (
          <Chip
            key={year}
            size="xs"
            radius="sm"
            checked={shown.includes(year)}
            onChange={(checked) =>
              setDraft(planYears.filter((each) => (each === year ? checked : shown.includes(each))))
            }
          >
            {year}
          </Chip>
        ))}
      </Group>
      <Group gap={6} mt={8}>
        <Tooltip label={texts.settleHint}>
          <Button
            size="compact-sm"
            variant={draft === null ? 'default' : 'filled'}
            onClick={() => decide('settled')}
          >
            {texts.settle}
          </Button>
        </Tooltip>
        <Tooltip label={texts.assumeHint}>
          <Button size="compact-sm" variant="default" onClick={() => decide('assumed')}>
            {texts.assume}
          </Button>
        </Tooltip>
        {entry.decision?.years && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setDraft(null);
              void reopenYears(edge, planId, [entry.code]);
            }}
          >
            {texts.reopen}
          </Button>
        )}
      </Group>
      {draft !== null && <p className={classes.pending}>{texts.yearsPending}</p>}
    </Section>
  );
}
