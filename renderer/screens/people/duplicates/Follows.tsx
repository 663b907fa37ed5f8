import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import type { MergePlan } from '#shared/people/merge/planMerge.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useEvents } from '#renderer/store/live/useEvents.ts';
import classes from './Duplicates.module.css';

/** What goes over to the kept entry beside its fields: participations, seats of groups. */
export function Follows({ plan }: { readonly plan: MergePlan }): ReactNode {
  const { duplicates: texts } = useMessages();
  const { language } = useLanguage();
  const events = useEvents();
  const titleOf = (id: string): string => {
    const event = events?.find((one) => one.id === id);
    return event === undefined ? '' : inLanguage(event.title, language);
  };
  const { moved, united, groups, signInSheets } = plan;
  const stays = new Set(united.map(({ kept }) => kept.id));
  const sheets = signInSheets.filter(
    ({ rows }) =>
      rows.filter(({ participant }) => participant !== null && stays.has(participant)).length > 1,
  ).length;
  const said = [
    ...(moved.length === 0 ? [] : [texts.moves(moved.length)]),
    ...united.map(({ merged }) =>
      texts.united(titleOf(merged.event), texts.statuses[merged.status], merged.days.length),
    ),
    ...(sheets === 0 ? [] : [texts.sheets(sheets)]),
    ...groups.map(({ name }) => texts.seats(inLanguage(name, language))),
  ];
  return (
    <section className={classes.follows} aria-label={texts.follows}>
      <h2 className={classes.sideTitle}>{texts.follows}</h2>
      {said.length === 0 ? (
        <p>{texts.nothingFollows}</p>
      ) : (
        <ul>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
