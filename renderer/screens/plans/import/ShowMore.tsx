import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Shows further ones of many; nothing where all are shown. */
export function ShowMore(props: { readonly next: number; readonly onMore: () => void }): ReactNode {
  const texts = useMessages().plans.import;
  if (props.next === 0) return null;
  return (
    <Button variant="default" mt="md" onClick={props.onMore}>
      {texts.showMore(props.next)}
    </Button>
  );
}
