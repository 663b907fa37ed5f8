import { Button, Loader, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { Holder } from '#shared/people/organisations/holders.ts';
import { dayText } from '#renderer/components/field/dayText.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import type { FirstOf } from '#renderer/directory/groupReading.ts';
import { useGroupAnswer } from '#renderer/directory/useGroupAnswer.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Organisations.module.css';

const atFirst = 20;

/** The people of the directory who hold or held a post at an organisation. */
export function HoldersPanel({ body }: { readonly body: Body }): ReactNode {
  const texts = useMessages().organisations.page;
  const { database, today } = useStore();
  const [limit, setLimit] = useState(atFirst);
  const date = today();
  const reading = useGroupAnswer(`${body.id} ${date} ${limit}`, (remote) =>
    remote.holders(database.name, body.id, date, limit),
  );
  const more = (): void => setLimit((now) => now * 10);
  return (
    <Panel title={texts.holders}>
      {reading.answer === null && reading.failure === null && (
        <Text size="sm" c="var(--ovop-text-muted)" role="status">
          <Loader size={12} mr={8} aria-hidden />
          {texts.readingHolders}
        </Text>
      )}
      {reading.failure !== null && (
        <Text size="sm" c="var(--ovop-bad)" role="alert">
          {texts.holdersFailed(reading.failure)}
        </Text>
      )}
      {reading.answer !== null &&
        reading.answer.today.count + reading.answer.formerly.count === 0 && (
          <Text size="sm" c="var(--ovop-text-muted)">
            {texts.noHolders}
          </Text>
        )}
      {reading.answer !== null && (
        <>
          <HolderList title={texts.holdersToday} holders={reading.answer.today} onMore={more} />
          <HolderList
            title={texts.holdersFormerly}
            holders={reading.answer.formerly}
            onMore={more}
          />
        </>
      )}
    </Panel>
  );
}

function HolderList(props: {
  readonly title: string;
  readonly holders: FirstOf<Holder>;
  readonly onMore: () => void;
}): ReactNode {
  const { title, holders, onMore } = props;
  const texts = useMessages().organisations.page;
  const { language } = useLanguage();
  if (holders.count === 0) return null;
  const hidden = holders.count - holders.first.length;
  return (
    <section aria-label={title}>
      <Text size="sm" fw={500} mt="sm">
        {title} ({holders.count})
      </Text>
      <ul className={classes.list}>
        {holders.first.map(({ person, post }) => (
          <li key={`${person.id} ${post.id}`}>
            <Link href={paths.person(person.id)} className={classes.name}>
              {personName(person, language)}
            </Link>
            <div className={classes.details}>
              {[
                inLanguage(post.title, language),
                post.from === null && post.to === null
                  ? ''
                  : `${dayText(post.from)} – ${dayText(post.to)}`,
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={onMore}>
          {texts.moreHolders(hidden)}
        </Button>
      )}
    </section>
  );
}
