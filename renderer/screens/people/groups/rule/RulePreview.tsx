import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import type { PersonPost } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { asksNothing } from '#shared/people/groups/membersByRule.ts';
import type { GroupRule } from '#shared/people/groups/model.ts';
import { bodyLabel } from '#renderer/directory/bodyLabel.ts';
import { useGroupAnswer } from '#renderer/directory/useGroupAnswer.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useBodies } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from '../Groups.module.css';

/** How many of those who are meant are shown. */
const shown = 12;

/** Whom a rule means today: how many, and the first of them. */
export function RulePreview({ rule }: { readonly rule: GroupRule }): ReactNode {
  const { rule: texts } = useMessages().groups;
  const { language } = useLanguage();
  const { database, today } = useStore();
  const date = today();
  const bodies = useBodies() ?? [];
  const nothing = asksNothing(rule);
  const { answer, failure, pending } = useGroupAnswer(
    nothing ? null : `${date} ${JSON.stringify(rule)}`,
    (remote) => remote.meant(database.name, rule, date, shown),
  );
  const whereOf = ({ body, bodyText }: PersonPost): string => {
    const found = bodies.find(({ id }) => id === body);
    return found === undefined ? inLanguage(bodyText, language) : bodyLabel(found, language, date);
  };
  const status = (): string => {
    if (nothing) return texts.asksNothing;
    if (failure !== null) return texts.failed(failure);
    return answer === null ? texts.reading : texts.meant(answer.count);
  };
  return (
    <section className={classes.preview} data-pending={pending || undefined}>
      <Title order={3}>{texts.preview}</Title>
      <Text size="sm" role="status" {...(failure === null ? {} : { c: 'var(--ovop-bad)' })}>
        {status()}
      </Text>
      {!nothing && answer !== null && answer.count > 0 && (
        <ul className={classes.list}>
          {answer.first.map(({ person, post }) => (
            <li key={person.id}>
              <Link href={paths.person(person.id)} className={classes.name}>
                {personName(person, language)}
              </Link>
              <div className={classes.details}>
                {post === null
                  ? texts.noPost
                  : [inLanguage(post.title, language), whereOf(post)]
                      .filter((text) => text !== '')
                      .join(' · ')}
              </div>
            </li>
          ))}
          {answer.count > answer.first.length && (
            <li className={classes.details}>{texts.more(answer.count - answer.first.length)}</li>
          )}
        </ul>
      )}
    </section>
  );
}
