import { useMemo, type ReactNode } from 'react';
import type { Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import {
  compareField,
  mergeFields,
  type FieldComparison,
  type MergeChoices,
  type MergeField,
  type Side,
} from '#shared/people/merge/mergeFields.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useProvinces, useBodyNames } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { fieldLines, type FieldWords } from './fieldLines.ts';
import { KeptPicture } from './KeptPicture.tsx';
import classes from './Duplicates.module.css';

interface Three {
  readonly left: Person;
  readonly right: Person;
  /** As the kept entry will be. */
  readonly merged: Person;
}

/** The two entries and what becomes of them, field by field; where they differ, one chooses. */
export function FieldTable(
  props: Three & {
    readonly choices: MergeChoices;
    readonly onChoose: (field: MergeField, side: Side) => void;
    /** Stands over the two entries. */
    readonly heads: { readonly left: ReactNode; readonly right: ReactNode };
  },
): ReactNode {
  const { left, right, merged, choices, onChoose, heads } = props;
  const { duplicates: texts } = useMessages();
  const words = useFieldWords();
  const rows = mergeFields
    .map((field) => compareField(left, right, field))
    .filter(({ field, state }) => state !== 'empty' || fieldLines(merged, field, words).length > 0);
  return (
    <table className={classes.table} aria-label={texts.table}>
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          <th scope="col">{heads.left}</th>
          <th scope="col">{heads.right}</th>
          <th scope="col">{texts.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((comparison) => (
          <FieldRow
            key={comparison.field}
            comparison={comparison}
            side={choices[comparison.field] ?? comparison.suggested}
            people={{ left, right, merged }}
            words={words}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  );
}

function useFieldWords(): FieldWords {
  const { duplicates: texts } = useMessages();
  const { language } = useLanguage();
  const { today } = useStore();
  const bodies = useBodyNames(today());
  const provinces = useProvinces();
  return useMemo(
    () => ({
      texts,
      language,
      bodies,
      provinces: new Map((provinces ?? []).map((province) => [province.code, province])),
    }),
    [texts, language, bodies, provinces],
  );
}

function FieldRow(props: {
  readonly comparison: FieldComparison;
  readonly side: Side;
  readonly people: Three;
  readonly words: FieldWords;
  readonly onChoose: (field: MergeField, side: Side) => void;
}): ReactNode {
  const { comparison, side, people, words, onChoose } = props;
  const { field, state, options } = comparison;
  const { duplicates: texts } = useMessages();
  const { language } = useLanguage();
  const name = texts.fields[field];
  const value = (person: Person): ReactNode => (
    <FieldValue person={person} field={field} words={words} />
  );
  if (state === 'same')
    return (
      <tr data-state="same">
        <th scope="row">{name}</th>
        <td colSpan={2}>
          {value(people.left)} <span className={classes.same}>({texts.same})</span>
        </td>
        <td>{value(people.merged)}</td>
      </tr>
    );
  const radio = (of: Side, label: string): ReactNode => (
    <input
      type="radio"
      name={`merge-${field}`}
      aria-label={label}
      checked={side === of}
      onChange={() => onChoose(field, of)}
    />
  );
  const cell = (of: 'left' | 'right'): ReactNode => (
    <td data-taken={(options.length > 0 && (side === of || side === 'both')) || undefined}>
      {options.includes(of) ? (
        <label className={classes.option}>
          {radio(of, texts.take(name, personName(people[of], language)))}
          {value(people[of])}
        </label>
      ) : (
        value(people[of])
      )}
    </td>
  );
  return (
    <tr data-state={state}>
      <th scope="row">{name}</th>
      {cell('left')}
      {cell('right')}
      <td>
        {options.includes('both') && (
          <label className={classes.both}>
            {radio('both', texts.takeBoth(name))}
            <span>{texts.both}</span>
          </label>
        )}
        {value(people.merged)}
      </td>
    </tr>
  );
}

function FieldValue(props: {
  readonly person: Person;
  readonly field: MergeField;
  readonly words: FieldWords;
}): ReactNode {
  const { person, field, words } = props;
  const { texts, language } = words;
  if (field === 'photograph' && person.photograph !== null)
    return (
      <KeptPicture file={person.photograph} name={texts.photograph(personName(person, language))} />
    );
  const lines = fieldLines(person, field, words);
  if (lines.length === 0) return <span className={classes.nothing}>{texts.nothing}</span>;
  return (
    <span className={classes.value}>
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines of a text have no other key, and none of their own state
        <span key={at}>{line}</span>
      ))}
    </span>
  );
}
