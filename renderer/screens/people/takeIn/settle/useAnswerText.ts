import type { PersonId } from '#shared/base/ids.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { ListRow } from '#shared/people/imports/listRows.ts';
import type { HeldList } from '#renderer/directory/takeInDesk.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { usePeopleOf } from '#renderer/store/live/usePeople.ts';
import type { Settling } from './useSettling.ts';

/** How a row that was asked about is settled, in words. */
export function useAnswerText({
  standings,
  rowNumbers,
  heaps,
}: Settling): (row: ListRow, list: HeldList) => string {
  const texts = useMessages().takeIn.answered;
  const { language } = useLanguage();
  const named = new Set<PersonId>();
  for (const { key } of [...heaps.perhaps, ...heaps.unclear]) {
    const standing = standings.get(key);
    if (standing?.kind === 'known') named.add(standing.person);
  }
  const people = usePeopleOf([...named]);
  return ({ key }, { answers }) => {
    const standing = standings.get(key);
    switch (standing?.kind) {
      case 'known': {
        const person = people?.get(standing.person);
        const name = person === undefined ? '…' : personName(person, language);
        return standing.by === 'match' && answers.mended.has(key)
          ? texts.mendedKnown(name)
          : texts.same(name);
      }
      case 'new':
        return texts.new;
      case 'row':
        return texts.row(rowNumbers.get(standing.row) ?? 0);
      case 'leftOut':
        return texts.leave;
      case 'perhaps':
        return answers.mended.has(key) ? texts.mendedPerhaps : texts.open;
      case 'unclear':
      case undefined:
        return texts.open;
    }
  };
}
