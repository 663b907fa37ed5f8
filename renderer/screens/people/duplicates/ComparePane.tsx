import { Alert, Button, Kbd } from '@mantine/core';
import { IconArrowsExchange, IconArrowMerge, IconUserOff } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { PersonId } from '#shared/base/ids.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { fullness, type MergeChoices } from '#shared/people/merge/mergeFields.ts';
import { planMerge, type MergeFacts } from '#shared/people/merge/planMerge.ts';
import { turnedChoices, turnedFacts } from '#shared/people/merge/turned.ts';
import type { FieldEvidence } from '#shared/people/same/evidence.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { judgeApart } from '#renderer/store/commands/judgements.ts';
import { mergePeople } from '#renderer/store/commands/mergePeople.ts';
import { useMergeFacts } from '#renderer/store/live/useMerges.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { FieldTable } from './FieldTable.tsx';
import { Follows } from './Follows.tsx';
import { usePairKeys } from './usePairKeys.ts';
import { WhyList } from './WhyList.tsx';
import classes from './Duplicates.module.css';

interface PaneProps {
  readonly left: PersonId;
  readonly right: PersonId;
  /** Null for two whom nobody but the user holds for one. */
  readonly evidence: { readonly score: number; readonly fields: readonly FieldEvidence[] } | null;
  /** Said where the two were judged apart before. */
  readonly judged: boolean;
  /** After the two were made one or judged apart, with a sentence that says so. */
  readonly onDone: (said: string) => void;
  /** Lead to other pairs. */
  readonly steps?: ReactNode;
  /** What the last answer came to. */
  readonly said: string;
}

/** Two entries side by side: why they may be one, what becomes of each field, and the two answers. */
export function ComparePane(props: PaneProps): ReactNode {
  const { duplicates: texts } = useMessages();
  const facts = useMergeFacts(props.left, props.right);
  if (facts === undefined) return null;
  if (!facts.ok)
    return (
      <div className={classes.pane}>
        <Alert color="gray" variant="light">
          {texts.refused[facts.problem]}
        </Alert>
        {props.steps}
      </div>
    );
  return <Compared {...props} found={facts.value} />;
}

function Compared(props: PaneProps & { readonly found: MergeFacts }): ReactNode {
  const { found, evidence, judged, onDone } = props;
  const { duplicates: texts } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  // The fuller entry is the one that stays, until the user turns it.
  const [turned, setTurned] = useState(() => fullness(found.gone) > fullness(found.kept));
  const [choices, setChoices] = useState<MergeChoices>({});
  const [busy, setBusy] = useState(false);
  const facts = turned ? turnedFacts(found) : found;
  const { kept, gone } = facts;
  const plan = useMemo(() => planMerge(facts, choices), [facts, choices]);
  const nameOf = (person: Person): string => personName(person, language) || texts.unnamed;

  const act = (deed: () => Promise<string>): void => {
    if (busy) return;
    setBusy(true);
    void deed()
      .then(onDone)
      .finally(() => setBusy(false));
  };
  const merge = (): void =>
    act(async () => {
      const outcome = await mergePeople(edge, kept.id, gone.id, choices);
      return outcome.ok
        ? texts.merged(nameOf(outcome.value.person))
        : texts.refused[outcome.problem];
    });
  const apart = (): void =>
    act(async () => {
      await judgeApart(edge, kept.id, gone.id);
      return texts.judged;
    });
  usePairKeys({ KeyM: merge, KeyN: apart });

  const head = (person: Person, says: string): ReactNode => (
    <div className={classes.head}>
      <Link href={paths.person(person.id)} aria-label={texts.open(nameOf(person))}>
        {nameOf(person)}
      </Link>
      <span className={classes.role}>{says}</span>
    </div>
  );
  return (
    <div className={classes.pane}>
      <div className={classes.reading}>
        {judged && (
          <Alert color="gray" variant="light" mb="sm">
            {texts.judgedBefore}
          </Alert>
        )}
        {evidence !== null && (
          <WhyList score={evidence.score} fields={evidence.fields} steps={props.steps} />
        )}
        <FieldTable
          left={kept}
          right={gone}
          merged={plan.person}
          choices={choices}
          onChoose={(field, side) => setChoices((now) => ({ ...now, [field]: side }))}
          heads={{ left: head(kept, texts.kept), right: head(gone, texts.gone) }}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowsExchange size={16} stroke={1.6} aria-hidden />}
          onClick={() => {
            setTurned((now) => !now);
            setChoices(turnedChoices);
          }}
        >
          {texts.turn}
        </Button>
        <Follows plan={plan} />
      </div>
      <div className={classes.actions}>
        <Button
          leftSection={<IconArrowMerge size={17} stroke={1.6} aria-hidden />}
          rightSection={<Kbd size="xs">M</Kbd>}
          onClick={merge}
        >
          {texts.merge}
        </Button>
        <Button
          variant="default"
          leftSection={<IconUserOff size={17} stroke={1.6} aria-hidden />}
          rightSection={<Kbd size="xs">N</Kbd>}
          onClick={apart}
        >
          {texts.apart}
        </Button>
        <p className={classes.said} role="status">
          {props.said}
        </p>
      </div>
    </div>
  );
}
