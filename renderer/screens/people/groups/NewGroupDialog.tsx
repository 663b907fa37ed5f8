import { Button, Group as Row, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { GroupId } from '#shared/base/ids.ts';
import { emptyRule } from '#shared/people/groups/membersByRule.ts';
import { groupKinds, type GroupKind } from '#shared/people/groups/model.ts';
import { Choice } from '#renderer/components/field/Choice.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { addGroup } from '#renderer/store/commands/groups.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

/** Asks for the name of a group before it is added; its members or its rule follow on its page. */
export function NewGroupDialog(props: {
  readonly kind: GroupKind;
  readonly onAdded: (group: GroupId) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { groups, app } = useMessages();
  const texts = groups.adding;
  const edge = useStore();
  const [km, setKm] = useState('');
  const [en, setEn] = useState('');
  const [kind, setKind] = useState<GroupKind>(props.kind);
  const [who, setWho] = useState<'named' | 'byRule'>('named');
  const [tried, setTried] = useState(false);
  // A hasty second press adds nothing twice.
  const busy = useRef(false);
  const named = km.trim() !== '' || en.trim() !== '';
  const add = async (): Promise<void> => {
    setTried(true);
    if (!named || busy.current) return;
    busy.current = true;
    const id = await addGroup(edge, {
      name: { km: km.trim(), en: en.trim() },
      kind,
      rule: who === 'byRule' ? emptyRule : null,
    });
    props.onAdded(id);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void add();
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts.title}
      size="md"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <TextInput
            label={texts.nameKm}
            lang="km"
            data-autofocus
            value={km}
            error={tried && !named ? texts.nameMissing : null}
            onChange={(event) => setKm(event.currentTarget.value)}
          />
          <TextInput
            label={texts.nameEn}
            lang="en"
            value={en}
            onChange={(event) => setEn(event.currentTarget.value)}
          />
          <Select
            label={texts.kind}
            allowDeselect={false}
            data={groupKinds.map((value) => ({ value, label: groups.kinds[value] }))}
            value={kind}
            onChange={(value) => setKind(groupKinds.find((one) => one === value) ?? kind)}
          />
          <Choice
            label={texts.who}
            value={who}
            data={[
              { value: 'named', label: texts.named },
              { value: 'byRule', label: texts.byRule },
            ]}
            onChange={setWho}
          />
          <Row justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit">{texts.add}</Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
