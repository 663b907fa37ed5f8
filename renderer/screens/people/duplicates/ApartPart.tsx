import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUserOff } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { formatCivil } from '#shared/calendar/dateText.ts';
import type { Judgement } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { judgedPairs, type JudgedPair } from '#shared/people/merge/afterMerges.ts';
import { pairKey } from '#shared/people/merge/standingPairs.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { takeBackJudgements } from '#renderer/store/commands/judgements.ts';
import type { MergedPair } from '#renderer/store/live/useMerges.ts';
import { usePeopleOf } from '#renderer/store/live/usePeople.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Duplicates.module.css';

/** The pairs who were judged not to be one person; each judgement can be taken back. */
export function ApartPart(props: {
  readonly judgements: readonly Judgement[];
  readonly merges: readonly MergedPair[];
}): ReactNode {
  const { judgements, merges } = props;
  const { duplicates: texts } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const pairs = useMemo(
    () =>
      judgedPairs(
        judgements,
        merges.map(({ merge }) => merge),
      ),
    [judgements, merges],
  );
  const people = usePeopleOf(
    useMemo(() => pairs.flatMap(({ left, right }) => [left, right]), [pairs]),
  );
  if (pairs.length === 0)
    return (
      <EmptyState icon={IconUserOff} title={texts.apartEmpty.title} text={texts.apartEmpty.text} />
    );
  const nameOf = (id: PersonId): string => {
    const person = people?.get(id);
    return (person === undefined ? '' : personName(person, language)) || texts.unnamed;
  };
  const offerAgain = async ({ judgements: those }: JudgedPair): Promise<void> => {
    await takeBackJudgements(edge, those);
    notifications.show({ message: texts.offeredAgain });
  };
  return (
    <ul className={classes.entries}>
      {pairs.map((pair) => {
        const [left, right] = [nameOf(pair.left), nameOf(pair.right)];
        const last = pair.judgements.at(-1);
        return (
          <li key={pairKey(pair)} className={classes.entry}>
            <div>
              <p className={classes.entryTitle}>
                {left} · {right}
              </p>
              {last !== undefined && (
                <p className={classes.entryNote}>
                  {texts.apartBy(last.by, formatCivil(last.on, language))}
                </p>
              )}
            </div>
            <Button
              variant="default"
              aria-label={texts.takeBackJudgement(left, right)}
              onClick={() => void offerAgain(pair)}
            >
              {texts.offerAgain}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
