import { Alert, Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { bodyKinds, type BodyKind } from '#shared/matrix/bodies.model.ts';
import { bodyFinder } from '#shared/people/organisations/bodyFinder.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { addBody } from '#renderer/store/commands/organisations.ts';
import { useBodies, useProvinces } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { bodyLabel } from './bodyLabel.ts';

/** Khmer letters: what was typed belongs into the field of its script. */
const khmerLetters = /[\u1780-\u17FF]/u;

/** Adds an organisation: what it is called and what it is; the rest is asked on its page. */
export function NewBodyDialog(props: {
  /** What was searched for: the name to begin with. */
  readonly typed: string;
  readonly kind?: BodyKind;
  /** Added, or found to be there already. */
  readonly onDone: (body: BodyId) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { organisations, terms, app } = useMessages();
  const texts = organisations.adding;
  const { language } = useLanguage();
  const edge = useStore();
  const bodies = useBodies();
  const provinces = useProvinces();
  const isKhmer = khmerLetters.test(props.typed);
  const [km, setKm] = useState(isKhmer ? props.typed.trim() : '');
  const [en, setEn] = useState(isKhmer ? '' : props.typed.trim());
  const [abbreviation, setAbbreviation] = useState('');
  const [kind, setKind] = useState<BodyKind>(props.kind ?? 'other');
  const [province, setProvince] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  // A hasty second press adds nothing twice.
  const busy = useRef(false);
  const find = useMemo(() => bodyFinder(bodies ?? []), [bodies]);
  const knownId = [km, en, abbreviation].map(find).find((id) => id !== null);
  const known = bodies?.find(({ id }) => id === knownId);
  const named = km.trim() !== '' || en.trim() !== '';

  const add = async (): Promise<void> => {
    setTried(true);
    if (!named || known !== undefined || busy.current) return;
    busy.current = true;
    const found = provinces?.find(({ code }) => code === province);
    const id = await addBody(edge, {
      name: { km: km.trim(), en: en.trim() },
      abbreviation: abbreviation.trim(),
      kind,
      province: found?.code ?? null,
    });
    props.onDone(id);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    // The dialog may have been opened from a field of another form.
    event.stopPropagation();
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
            data-autofocus={isKhmer || props.typed === '' || undefined}
            value={km}
            error={tried && !named ? texts.nameMissing : undefined}
            onChange={(event) => setKm(event.currentTarget.value)}
          />
          <TextInput
            label={texts.nameEn}
            lang="en"
            data-autofocus={(!isKhmer && props.typed !== '') || undefined}
            value={en}
            onChange={(event) => setEn(event.currentTarget.value)}
          />
          <Group grow align="flex-start">
            <TextInput
              label={texts.abbreviation}
              value={abbreviation}
              onChange={(event) => setAbbreviation(event.currentTarget.value)}
            />
            <Select
              label={texts.kind}
              data={bodyKinds.map((value) => ({ value, label: terms.bodyKinds[value] }))}
              value={kind}
              allowDeselect={false}
              onChange={(value) => setKind(bodyKinds.find((one) => one === value) ?? kind)}
            />
          </Group>
          <Select
            label={texts.province}
            placeholder={texts.noProvince}
            searchable
            clearable
            data={(provinces ?? []).map(({ code, name }) => ({
              value: code,
              label: inLanguage(name, language),
            }))}
            value={province}
            onChange={setProvince}
          />
          {known !== undefined && (
            <Alert color="amber" role="status">
              {texts.known(bodyLabel(known, language, edge.today()))}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {texts.cancel}
            </Button>
            {known === undefined ? (
              <Button type="submit">{texts.add}</Button>
            ) : (
              <Button onClick={() => props.onDone(known.id)}>{texts.useKnown}</Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
