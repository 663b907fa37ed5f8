import { Button, Group, Loader, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import type { PersonId } from '#shared/base/ids.ts';
import { personIn } from '#shared/events/signIn/writeEntry.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './SignIn.module.css';
import type { NamedShown } from './useEntry.ts';

/** Those whom an entry adds by name; of those who may be somebody of the directory a person says who they are. */
export function NamedList(props: {
  readonly named: readonly NamedShown[];
  /** On which row of this sheet somebody stands, in words; empty where on none. */
  readonly rowOf: (person: PersonId) => string;
  readonly onChoose: (key: string, choice: PersonId | 'new' | null) => void;
}): ReactNode {
  const { named, rowOf, onChoose } = props;
  const { named: texts } = useMessages().signIn;
  const { language } = useLanguage();
  if (named.length === 0) return null;
  return (
    <section className={classes.named} aria-label={texts.label}>
      <h3>{texts.label}</h3>
      <ul>
        {named.map((one) => (
          <li key={`${one.named.row ?? 'w'} ${one.named.key}`}>
            <div className={classes.namedHead}>
              <strong>{personIn(one.named.person, language)}</strong>
              <span className={classes.of}>
                {one.named.row === null ? texts.walkIn : texts.forRow(one.named.row)}
              </span>
            </div>
            <Who one={one} rowOf={rowOf} onChoose={onChoose} />
            {one.unknownBody && (
              <Text size="xs" c="var(--ovop-text-muted)">
                {texts.unknownBody(one.named.person.body)}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Who(props: {
  readonly one: NamedShown;
  readonly rowOf: (person: PersonId) => string;
  readonly onChoose: (key: string, choice: PersonId | 'new' | null) => void;
}): ReactNode {
  const { rowOf, onChoose } = props;
  const { named, match, choice, chosen } = props.one;
  const { named: texts } = useMessages().signIn;
  const { language } = useLanguage();
  if (match === null) return <Text size="sm">{texts.known}</Text>;
  if (match.kind === 'failed')
    return (
      <Text size="sm" c="var(--ovop-doubt)">
        {texts.failed}
      </Text>
    );
  if (match.kind === 'searching')
    return (
      <Group gap="xs" role="status">
        <Loader size={12} aria-hidden />
        <Text size="sm">{texts.searching}</Text>
      </Group>
    );
  const told = (row: DirectoryRow): string =>
    [
      personName(row, language),
      inLanguage(row.post, language),
      inLanguage(row.organisation, language),
      rowOf(row.id),
    ]
      .filter((part) => part !== '')
      .join(', ');
  if (choice !== null)
    return (
      <Group gap="xs">
        <Text size="sm">{chosen === null ? texts.isNew : texts.chosen(told(chosen))}</Text>
        {match.rows.length > 0 && (
          <Button size="compact-xs" variant="subtle" onClick={() => onChoose(named.key, null)}>
            {texts.change}
          </Button>
        )}
      </Group>
    );
  return (
    <div role="group" aria-label={texts.ask(named.person.name)} className={classes.question}>
      <Text size="sm" fw={600}>
        {texts.ask(named.person.name)}
      </Text>
      <Group gap="xs">
        {match.rows.map((row) => (
          <Button
            key={row.id}
            size="compact-sm"
            variant="default"
            className={classes.answer}
            data-answer
            onClick={() => onChoose(named.key, row.id)}
          >
            {texts.this(told(row))}
          </Button>
        ))}
        <Button
          size="compact-sm"
          variant="default"
          className={classes.answer}
          data-answer
          onClick={() => onChoose(named.key, 'new')}
        >
          {texts.new}
        </Button>
      </Group>
    </div>
  );
}
