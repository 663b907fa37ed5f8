import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** More than so many at once make a window slow, and nobody reads them. */
const atFirst = 50;
const more = 200;

/** The first of many, and how to see further ones. */
export function ShownFirst<T>(props: {
  readonly all: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
}): ReactNode {
  const texts = useMessages().takeIn;
  const [limit, setLimit] = useState(atFirst);
  const { all, children } = props;
  const next = Math.max(0, Math.min(more, all.length - limit));
  return (
    <>
      {children(all.slice(0, limit))}
      {next > 0 && (
        <Button variant="default" size="compact-sm" mt="sm" onClick={() => setLimit(limit + more)}>
          {texts.showMore(next)}
        </Button>
      )}
    </>
  );
}
