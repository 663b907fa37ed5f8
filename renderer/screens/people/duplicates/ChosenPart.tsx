import { Button } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import type { Judgement } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { judgedPairs } from '#shared/people/merge/afterMerges.ts';
import { PersonPicker } from '#renderer/directory/PersonPicker.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { MergedPair } from '#renderer/store/live/useMerges.ts';
import { usePerson } from '#renderer/store/live/usePeople.ts';
import { ComparePane } from './ComparePane.tsx';
import classes from './Duplicates.module.css';

/** Two people of the user's own choice, to be merged or judged apart. */
export function ChosenPart(props: {
  readonly first: PersonId | null;
  readonly judgements: readonly Judgement[];
  readonly merges: readonly MergedPair[];
}): ReactNode {
  const { judgements, merges } = props;
  const { duplicates: texts } = useMessages();
  const [first, setFirst] = useState<PersonId | null>(props.first);
  const [second, setSecond] = useState<PersonId | null>(null);
  const [said, setSaid] = useState('');
  const judged = useMemo(() => {
    const pairs = judgedPairs(
      judgements,
      merges.map(({ merge }) => merge),
    );
    return pairs.some((pair) =>
      [pair.left, pair.right].every((id) => id === first || id === second),
    );
  }, [judgements, merges, first, second]);
  return (
    <div className={classes.chosen}>
      <div className={classes.pickers}>
        <Chosen label={texts.choose.first} person={first} other={second} onChoose={setFirst} />
        <Chosen label={texts.choose.second} person={second} other={first} onChoose={setSecond} />
      </div>
      {first === null || second === null ? (
        <p className={classes.hint} role="status">
          {said || texts.choose.text}
        </p>
      ) : (
        <ComparePane
          key={`${first}|${second}`}
          left={first}
          right={second}
          evidence={null}
          judged={judged}
          said=""
          onDone={(sentence) => {
            setFirst(null);
            setSecond(null);
            setSaid(sentence);
          }}
        />
      )}
    </div>
  );
}

function Chosen(props: {
  readonly label: string;
  readonly person: PersonId | null;
  readonly other: PersonId | null;
  readonly onChoose: (id: PersonId | null) => void;
}): ReactNode {
  const { label, person, other, onChoose } = props;
  const { choose } = useMessages().duplicates;
  const exclude = useMemo(() => new Set(other === null ? [] : [other]), [other]);
  if (person !== null)
    return <ChosenPerson label={label} id={person} onOther={() => onChoose(null)} />;
  return (
    <PersonPicker
      label={label}
      placeholder={choose.placeholder}
      exclude={exclude}
      onChoose={onChoose}
    />
  );
}

function ChosenPerson(props: {
  readonly label: string;
  readonly id: PersonId;
  readonly onOther: () => void;
}): ReactNode {
  const { duplicates: texts } = useMessages();
  const { language } = useLanguage();
  const person = usePerson(props.id);
  const name = person === null || person === undefined ? '' : personName(person, language);
  return (
    <div>
      <p className={classes.pickedLabel}>{props.label}</p>
      <p className={classes.picked}>
        <span>{name || texts.unnamed}</span>
        <Button variant="subtle" size="compact-sm" onClick={props.onOther}>
          {texts.choose.other}
        </Button>
      </p>
    </div>
  );
}
