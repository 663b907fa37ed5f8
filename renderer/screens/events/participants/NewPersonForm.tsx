import { Button, Group, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { Choice } from '#renderer/components/field/Choice.tsx';
import { BodyPicker } from '#renderer/directory/BodyPicker.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { PersonFields } from '#renderer/store/commands/people.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Participants.module.css';

type Sex = 'F' | 'M' | 'none';

/** As much of a person as is asked at the door; the rest is entered in the directory when there is time. */
export function NewPersonForm(props: {
  readonly onKeep: (known: PersonFields) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const { events, app } = useMessages();
  const { addPerson: texts } = events;
  const { language } = useLanguage();
  const edge = useStore();
  const [khmerName, setKhmerName] = useState('');
  const [latinName, setLatinName] = useState('');
  const [sex, setSex] = useState<Sex>('none');
  const [post, setPost] = useState('');
  const [body, setBody] = useState<BodyId | null>(null);
  const [tried, setTried] = useState(false);
  // A hasty second press adds nobody twice.
  const busy = useRef(false);
  const isNamed = khmerName.trim() !== '' || latinName.trim() !== '';
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isNamed || busy.current) return;
    busy.current = true;
    const title = { km: '', en: '', [language]: post.trim() };
    const holds = body !== null || post.trim() !== '';
    await props.onKeep({
      khmerName: khmerName.trim(),
      latinName: latinName.trim(),
      sex: sex === 'none' ? null : sex,
      posts: holds
        ? [
            {
              id: edge.makeId(),
              title,
              body,
              bodyText: { km: '', en: '' },
              rank: '',
              from: null,
              to: null,
            },
          ]
        : [],
    });
    busy.current = false;
  };
  return (
    <form
      className={`${classes.form} ${classes.wide}`}
      noValidate
      onSubmit={(event) => void onSubmit(event)}
    >
      <TextInput
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for to type in
        autoFocus
        label={texts.nameKm}
        lang="km"
        value={khmerName}
        error={tried && !isNamed ? texts.nameMissing : null}
        onChange={(event) => setKhmerName(event.currentTarget.value)}
      />
      <TextInput
        label={texts.nameEn}
        lang="en"
        value={latinName}
        onChange={(event) => setLatinName(event.currentTarget.value)}
      />
      <Choice<Sex>
        label={texts.sex}
        value={sex}
        data={[
          { value: 'F', label: texts.female },
          { value: 'M', label: texts.male },
          { value: 'none', label: texts.notStated },
        ]}
        onChange={setSex}
      />
      <TextInput
        label={texts.post}
        value={post}
        onChange={(event) => setPost(event.currentTarget.value)}
      />
      <div className={classes.wide}>
        <BodyPicker label={texts.body} value={body} onChange={setBody} />
      </div>
      <Group className={classes.wide} justify="flex-end" gap="sm">
        <Button variant="default" onClick={props.onCancel}>
          {app.cancel}
        </Button>
        <Button type="submit">{texts.keep}</Button>
      </Group>
    </form>
  );
}
