import { Group, Switch, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PersonalCount } from '#shared/documents/fields/personal.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Says of how many people an export holds what reaches them, and offers to leave it out. */
export function PersonalNote(props: {
  /** Undefined while it is found out. */
  readonly count: PersonalCount | undefined;
  /** What the file holds is decided by the office's own template: it may hold as much. */
  readonly atMost?: boolean;
  readonly leftOut: boolean;
  /** Absent for papers that never hold any. */
  readonly onLeaveOut?: (leaveOut: boolean) => void;
}): ReactNode {
  const { count, atMost = false, leftOut, onLeaveOut } = props;
  const { peoplePapers: texts } = useMessages();
  const holds = count !== undefined && (count.phone > 0 || count.email > 0);
  return (
    <Group gap="md" mih={28} data-personal="">
      <Group gap={6} wrap="nowrap" role="status" style={{ flex: '1 1 16rem' }}>
        <IconShieldLock size={17} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
        <Text size="sm">
          {leftOut
            ? texts.leftOut
            : count === undefined
              ? texts.counting
              : holds && atMost
                ? texts.mayHold(count)
                : texts.holds(count)}
        </Text>
      </Group>
      {(holds || leftOut) && onLeaveOut !== undefined && (
        <Switch
          size="sm"
          label={texts.leaveOut}
          checked={leftOut}
          onChange={({ currentTarget }) => onLeaveOut(currentTarget.checked)}
        />
      )}
    </Group>
  );
}
