import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Moves an item of a list by one place. */
export function MoveButtons(props: {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1, part: 'up' | 'down') => void;
}): ReactNode {
  const { name, isFirst, isLast, onMove } = props;
  const texts = useMessages().templates.list;
  return (
    <>
      <ActionIcon
        data-do="up"
        size="sm"
        aria-label={texts.up(name)}
        disabled={isFirst}
        onClick={() => onMove(-1, 'up')}
      >
        <IconArrowUp size={15} stroke={1.7} />
      </ActionIcon>
      <ActionIcon
        data-do="down"
        size="sm"
        aria-label={texts.down(name)}
        disabled={isLast}
        onClick={() => onMove(1, 'down')}
      >
        <IconArrowDown size={15} stroke={1.7} />
      </ActionIcon>
    </>
  );
}
