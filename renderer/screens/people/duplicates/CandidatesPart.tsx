import { Alert, Button, Kbd, Loader, Progress } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { unreachable } from '#shared/base/outcome.ts';
import type { Judgement } from '#shared/people/directory/model.ts';
import { pairKey, standingPairs } from '#shared/people/merge/standingPairs.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import type { FoundDuplicates } from '#renderer/directory/duplicatesReading.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { MergedPair } from '#renderer/store/live/useMerges.ts';
import { ComparePane } from './ComparePane.tsx';
import { PairList } from './PairList.tsx';
import type { DuplicateSearch } from './useDuplicateSearch.ts';
import { usePairKeys } from './usePairKeys.ts';
import classes from './Duplicates.module.css';

/** The pairs who may be one person, each to be decided on. */
export function CandidatesPart(props: {
  readonly search: DuplicateSearch;
  readonly judgements: readonly Judgement[];
  readonly merges: readonly MergedPair[];
}): ReactNode {
  const { search, judgements, merges } = props;
  const { state, lookAgain, cancel } = search;
  const { duplicates: texts } = useMessages();
  const again = (
    <Button variant="default" onClick={lookAgain}>
      {texts.again}
    </Button>
  );
  switch (state.phase) {
    case 'looking': {
      const percent = Math.round((state.done ?? 0) * 100);
      return (
        <div className={classes.looking} role="status">
          <p>
            {texts.looking} {state.done !== null && texts.done(percent)}
          </p>
          <Progress value={percent} aria-label={texts.looking} />
          <Button variant="default" onClick={cancel}>
            {texts.cancel}
          </Button>
        </div>
      );
    }
    case 'cancelled':
      return (
        <div className={classes.looking}>
          <p role="status">{texts.cancelled}</p>
          {again}
        </div>
      );
    case 'failed':
      return (
        <div className={classes.looking}>
          <Alert color="red" variant="light">
            {texts.failed(state.message)}
          </Alert>
          {again}
        </div>
      );
    case 'found':
      return (
        <Pairs
          found={state.found}
          lookingAgain={state.again}
          again={again}
          judgements={judgements}
          merges={merges}
        />
      );
    default:
      return unreachable(state);
  }
}

function Pairs(props: {
  readonly found: FoundDuplicates;
  readonly lookingAgain: boolean;
  readonly again: ReactNode;
  readonly judgements: readonly Judgement[];
  readonly merges: readonly MergedPair[];
}): ReactNode {
  const { found, lookingAgain, judgements, merges } = props;
  const { duplicates: texts } = useMessages();
  const pairs = useMemo(
    () =>
      standingPairs(
        found.pairs,
        judgements,
        merges.map(({ merge }) => merge),
      ),
    [found, judgements, merges],
  );
  // Where the chosen pair has fallen away, the next one stands in its place.
  const [chosen, setChosen] = useState({ key: '', place: 0 });
  const [said, setSaid] = useState('');
  const same = pairs.findIndex((pair) => pairKey(pair) === chosen.key);
  const at = same >= 0 ? same : Math.max(0, Math.min(chosen.place, pairs.length - 1));
  const pair = pairs[at];
  const choose = (place: number): void => {
    const next = pairs[place];
    if (next !== undefined) setChosen({ key: pairKey(next), place });
  };
  usePairKeys({ KeyJ: () => choose(at + 1), KeyK: () => choose(at - 1) });
  if (pair === undefined)
    return (
      <EmptyState
        icon={IconUsersGroup}
        title={texts.none.title}
        text={texts.none.text}
        action={lookingAgain ? <Loader size="sm" aria-label={texts.lookingAgain} /> : props.again}
      />
    );
  return (
    <div className={classes.work}>
      <div className={classes.side}>
        <p className={classes.count} role="status">
          {texts.found(pairs.length + found.all - found.pairs.length, found.people)}
          {found.all > found.pairs.length && <span> · {texts.likeliest(pairs.length)}</span>}
          {lookingAgain && <span> · {texts.lookingAgain}</span>}
        </p>
        <PairList pairs={pairs} at={at} onChoose={choose} />
      </div>
      <ComparePane
        key={pairKey(pair)}
        left={pair.left}
        right={pair.right}
        evidence={pair}
        judged={false}
        onDone={(sentence) => {
          setChosen({ key: '', place: at });
          setSaid(sentence);
        }}
        said={said}
        steps={
          <span className={classes.steps}>
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={at === 0}
              rightSection={<Kbd size="xs">K</Kbd>}
              onClick={() => choose(at - 1)}
            >
              {texts.previous}
            </Button>
            <span className={classes.place}>{texts.place(at + 1, pairs.length)}</span>
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={at === pairs.length - 1}
              rightSection={<Kbd size="xs">J</Kbd>}
              onClick={() => choose(at + 1)}
            >
              {texts.next}
            </Button>
          </span>
        }
      />
    </div>
  );
}
