import { Button } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatCivil } from '#shared/calendar/dateText.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { MergedPair } from '#renderer/store/live/useMerges.ts';
import { useTakeBackMerge } from '#renderer/directory/useTakeBackMerge.ts';
import classes from './Duplicates.module.css';

/** Who was made one, the newest first; each merge can be taken back at any time. */
export function MergedPart({ merges }: { readonly merges: readonly MergedPair[] }): ReactNode {
  const { duplicates: texts } = useMessages();
  const { language } = useLanguage();
  const takeBack = useTakeBackMerge();
  if (merges.length === 0)
    return (
      <EmptyState
        icon={IconArrowMerge}
        title={texts.mergedEmpty.title}
        text={texts.mergedEmpty.text}
      />
    );
  const nameOf = (person: Person | null): string =>
    [person?.khmerName ?? '', person?.latinName ?? ''].filter((name) => name !== '').join(' · ') ||
    texts.unnamed;
  return (
    <ul className={classes.entries}>
      {merges.map((pair) => {
        const { merge } = pair;
        const [kept, gone] = [nameOf(pair.kept), nameOf(pair.gone)];
        return (
          <li key={merge.id} className={classes.entry}>
            <div>
              <p className={classes.entryTitle}>{texts.wentInto(gone, kept)}</p>
              <p className={classes.entryNote}>
                {texts.mergedBy(merge.by, formatCivil(merge.on, language))}
              </p>
            </div>
            <Button
              variant="default"
              aria-label={texts.takeBackMerge(gone, kept)}
              onClick={() => void takeBack(merge)}
            >
              {texts.takeBack}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
