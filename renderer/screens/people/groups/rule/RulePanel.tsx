import { Button } from '@mantine/core';
import { IconFilterPlus, IconFilterX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { emptyRule } from '#shared/people/groups/membersByRule.ts';
import type { Group, GroupRule } from '#shared/people/groups/model.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editGroup } from '#renderer/store/commands/groups.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { RuleFields } from './RuleFields.tsx';
import { RulePreview } from './RulePreview.tsx';

/** The rule of a group, kept as it is typed, with whom it means today. */
export function RulePanel({ group }: { readonly group: Group }): ReactNode {
  const { rule: texts } = useMessages().groups;
  const edge = useStore();
  /** The words while they are typed: the preview follows each letter. */
  const [typing, setTyping] = useState<string | null>(null);
  const { rule } = group;
  const keep = (next: GroupRule | null): void => void editGroup(edge, group, { rule: next });
  if (rule === null)
    return (
      <Panel
        title={texts.title}
        hint={texts.none}
        actions={
          <Button
            variant="default"
            size="xs"
            style={{ flex: 'none' }}
            leftSection={<IconFilterPlus size={15} aria-hidden />}
            onClick={() => keep(emptyRule)}
          >
            {texts.begin}
          </Button>
        }
      >
        {null}
      </Panel>
    );
  return (
    <Panel
      title={texts.title}
      hint={texts.hint}
      actions={
        <Button
          variant="default"
          size="xs"
          style={{ flex: 'none' }}
          leftSection={<IconFilterX size={15} aria-hidden />}
          onClick={() => keep(null)}
        >
          {texts.takeAway}
        </Button>
      }
    >
      <RuleFields
        rule={rule}
        onKeep={(part) => {
          setTyping(null);
          keep({ ...rule, ...part });
        }}
        onType={setTyping}
      />
      <RulePreview rule={typing === null ? rule : { ...rule, title: typing }} />
    </Panel>
  );
}
