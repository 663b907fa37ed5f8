import { Button, Group, Modal, Select, TextInput, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { PersonId, ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { honorifics } from '#shared/people/honorifics.ts';
import { Choice } from '#renderer/components/field/Choice.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { addPerson, type PersonFields } from '#renderer/store/commands/people.ts';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './AddPersonDialog.module.css';
import { BodyPicker } from './BodyPicker.tsx';
import { PerhapsKnown } from './PerhapsKnown.tsx';
import { nobodyTyped, personOf, typedName, typingFaults, type TypedPerson } from './typedPerson.ts';

/**
 * Adds a person to the directory, and shows meanwhile who may be the same, so that nobody is entered twice; then opens
 * the person's page, unless the asker does something else with whom it is given.
 */
export function AddPersonDialog(props: {
  /** A name to begin with. */
  readonly typed?: string;
  /** Added, or found to be there already. */
  readonly onDone?: (id: PersonId) => void;
  /** Adds the person in one step with something else, in place of adding them alone; what the button says. */
  readonly keep?: { readonly label: string; readonly run: (known: PersonFields) => Promise<void> };
  readonly onClose: () => void;
}): ReactNode {
  const { onClose, onDone, keep } = props;
  const { people, app } = useMessages();
  const { adding: texts } = people;
  const { language } = useLanguage();
  const edge = useStore();
  const [, go] = useLocation();
  const provinces = useProvinces();
  const [typed, setTyped] = useState<TypedPerson>({
    ...nobodyTyped,
    ...typedName(props.typed ?? ''),
  });
  const [tried, setTried] = useState(false);
  const [byHand, setByHand] = useState(false);
  // A hasty second press adds nobody twice.
  const busy = useRef(false);
  const faults = typingFaults(typed);
  const change = (part: Partial<TypedPerson>): void => setTyped((now) => ({ ...now, ...part }));
  const done = (id: PersonId): void => {
    onClose();
    if (onDone === undefined) go(paths.person(id));
    else onDone(id);
  };
  const add = async (): Promise<void> => {
    setTried(true);
    if (faults.name || faults.phone || busy.current) return;
    busy.current = true;
    const known = personOf(typed, edge.makeId);
    if (keep !== undefined) {
      await keep.run(known);
      onClose();
      return;
    }
    const id = await addPerson(edge, known);
    notifications.show({
      message: texts.added(personName(typed, language)),
      color: 'lake',
      closeButtonProps: { 'aria-label': app.close },
    });
    done(id);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    // The dialog may have been opened from a field of another form.
    event.stopPropagation();
    void add();
  };
  const field = (key: 'khmerName' | 'latinName' | 'post' | 'bodyText' | 'phone') => ({
    label: texts[key],
    value: typed[key],
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [key]: event.currentTarget.value }),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.title}
      size="lg"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form className={classes.form} noValidate onSubmit={onSubmit}>
        <TextInput
          data-autofocus
          lang="km"
          placeholder={texts.khmerHint}
          error={tried && faults.name ? texts.nameMissing : undefined}
          {...field('khmerName')}
        />
        <TextInput lang="en" placeholder={texts.latinHint} {...field('latinName')} />
        <Choice
          label={texts.sex}
          value={typed.sex ?? 'unstated'}
          data={[
            { value: 'F', label: people.sex.F },
            { value: 'M', label: people.sex.M },
            { value: 'unstated', label: texts.unstated },
          ]}
          onChange={(sex) => change({ sex: sex === 'unstated' ? null : sex })}
        />
        <Select
          label={texts.honorific}
          placeholder={texts.none}
          clearable
          data={honorifics.map(({ value, label }) => ({ value, label: label[language] }))}
          value={typed.honorific === '' ? null : typed.honorific}
          onChange={(value) =>
            change({ honorific: honorifics.find((one) => one.value === value)?.value ?? '' })
          }
        />
        <TextInput {...field('post')} />
        <div>
          {byHand ? (
            <TextInput {...field('bodyText')} />
          ) : (
            <BodyPicker
              label={texts.body}
              value={typed.body}
              onChange={(body) => change({ body })}
            />
          )}
          <UnstyledButton
            className={classes.switch}
            onClick={() => {
              setByHand(!byHand);
              change({ body: null, bodyText: '' });
            }}
          >
            {byHand ? texts.fromDirectory : texts.byHand}
          </UnstyledButton>
        </div>
        <TextInput
          {...field('phone')}
          inputMode="tel"
          error={faults.phone && tried ? texts.badPhone(typed.phone.trim()) : undefined}
          placeholder="012 345 678"
        />
        <Select
          label={texts.province}
          placeholder={texts.noProvince}
          searchable
          clearable
          data={(provinces ?? []).map(({ code, name }) => ({
            value: code as string,
            label: inLanguage(name, language),
          }))}
          value={typed.province}
          onChange={(province) => change({ province: province as ProvinceCode | null })}
        />
        <PerhapsKnown typed={typed} onOpen={done} />
        <Group className={classes.wide} justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="submit">{keep?.label ?? texts.submit}</Button>
        </Group>
      </form>
    </Modal>
  );
}
