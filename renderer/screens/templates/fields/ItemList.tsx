import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { moved } from '#shared/documents/template/columnChoice.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from '../Templates.module.css';
import { MoveButtons } from './MoveButtons.tsx';
import { useOrderedList } from './useOrderedList.ts';

/** Items in an order: added, removed, moved by buttons or Alt and the arrows. */
export function ItemList<Item>(props: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly most: number;
  readonly addLabel: string;
  readonly nameOf: (place: number) => string;
  readonly empty: Item;
  readonly onEdit: (edit: (items: readonly Item[]) => readonly Item[]) => void;
  readonly children: (item: Item, index: number) => ReactNode;
}): ReactNode {
  const { title, items, most, addLabel, nameOf, empty, onEdit, children } = props;
  const texts = useMessages().templates.list;
  const { list, focusNext, move } = useOrderedList(items, (index, by) =>
    onEdit((now) => moved(now, index, by)),
  );
  const remove = (index: number): void => {
    focusNext({ index: Math.min(index, items.length - 2), part: 'remove' });
    onEdit((now) => now.filter((_, at) => at !== index));
  };
  return (
    <Stack gap="sm" role="group" aria-label={title} ref={list}>
      {items.map((item, index) => {
        const name = nameOf(index + 1);
        return (
          <div
            // oxlint-disable-next-line react/no-array-index-key -- items have no identity but their place
            key={index}
            data-item={index}
            role="group"
            aria-label={name}
            className={classes.item}
          >
            <Group justify="space-between" gap="sm" wrap="nowrap" mb={4}>
              <Text size="xs" fw={600} c="var(--ovop-text-muted)">
                {name}
              </Text>
              <Group gap={2} wrap="nowrap">
                <MoveButtons
                  name={name}
                  isFirst={index === 0}
                  isLast={index === items.length - 1}
                  onMove={(by, part) => move(index, by, part)}
                />
                <ActionIcon
                  data-do="remove"
                  size="sm"
                  aria-label={texts.remove(name)}
                  onClick={() => remove(index)}
                >
                  <IconTrash size={15} stroke={1.7} />
                </ActionIcon>
              </Group>
            </Group>
            {children(item, index)}
          </div>
        );
      })}
      <Group gap="sm">
        <Button
          data-do="add"
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          disabled={items.length >= most}
          onClick={() => {
            focusNext({ index: items.length, part: 0 });
            onEdit((now) => (now.length >= most ? now : [...now, empty]));
          }}
        >
          {addLabel}
        </Button>
        {items.length >= most && (
          <Text size="xs" c="var(--ovop-text-muted)">
            {texts.full(most)}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
