import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Whether the paper or the workbook of a document is shown. */
export function ShownChoice(props: {
  readonly shown: 'text' | 'sheets';
  readonly onShow: (shown: 'text' | 'sheets') => void;
}): ReactNode {
  const { documents: texts } = useMessages();
  return (
    <SegmentedControl
      aria-label={texts.show}
      value={props.shown}
      onChange={(next) => props.onShow(next === 'sheets' ? 'sheets' : 'text')}
      data={[
        { value: 'text', label: texts.shows.text },
        { value: 'sheets', label: texts.shows.sheets },
      ]}
    />
  );
}
