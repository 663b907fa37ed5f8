import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { erasePerson } from '#renderer/store/commands/erasePerson.ts';
import { useListsOf } from '#renderer/store/live/usePersonRecord.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Person.module.css';
import { whatGoes, whatStays } from './erasureLists.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import type { PersonScene } from './usePersonScene.ts';

/** Says what goes and what stays, and removes the person for good once their name is written. */
export default function EraseDialog(props: {
  readonly person: Person;
  readonly scene: PersonScene;
  readonly onClose: () => void;
}): ReactNode {
  const { person, scene, onClose } = props;
  const { person: texts, app } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const notice = useNotice();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const name = personName(person, language);
  // Spelling variants and blanks that nobody sees are no reason to refuse.
  const confirmed = [person.khmerName, person.latinName].some(
    (one) => one !== '' && searchKey(one) === searchKey(typed),
  );
  const lists = useListsOf(person.id) ?? [];
  const goes = whatGoes(person, scene, { texts, language, listed: lists.length > 0 });
  const stays = whatStays(person, scene, texts);
  const drafts = scene.documents.filter(({ status }) => status === 'draft');

  const erase = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!confirmed || busy) return;
    // In a large directory it takes a few seconds to be sure that nobody else bears the photograph.
    setBusy(true);
    const outcome = await erasePerson(edge, person.id);
    setBusy(false);
    if (!outcome.ok) {
      setProblem(texts.eraseProblems[outcome.problem]);
      return;
    }
    notice(texts.erasedNow(name), 'done');
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={texts.eraseTitle(name)}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form onSubmit={(event) => void erase(event)} noValidate>
        <Stack gap="md">
          <Text size="sm">{texts.eraseLead}</Text>
          <div className={classes.balance}>
            <Balance title={texts.eraseGoes} items={goes} kind="goes" />
            <Balance title={texts.eraseStays} items={stays} kind="stays" />
          </div>
          {drafts.length > 0 && (
            <Alert color="amber" variant="light" title={texts.eraseDrafts}>
              {texts.eraseDraftsHint}
              <ul className={classes.drafts}>
                {drafts.map(({ id, kind, subject }) => (
                  <li key={id}>
                    <Link href={paths.document(id)}>
                      {[inLanguage(kindOf(kind).name, language), inLanguage(subject, language)]
                        .filter((text) => text !== '')
                        .join(' · ')}
                    </Link>
                  </li>
                ))}
              </ul>
            </Alert>
          )}
          <Text size="xs" className={classes.hint}>
            {texts.eraseFiles}
          </Text>
          <TextInput
            data-autofocus
            label={texts.confirmName(name)}
            autoComplete="off"
            value={typed}
            error={tried && !confirmed ? texts.nameDiffers : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {problem !== null && (
            <Alert color="red" variant="light" role="alert">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" color="red.9" loading={busy}>
              {texts.eraseIt}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Balance(props: {
  readonly title: string;
  readonly items: readonly string[];
  readonly kind: 'goes' | 'stays';
}): ReactNode {
  return (
    <section className={classes.side} data-kind={props.kind}>
      <h3>{props.title}</h3>
      <ul>
        {props.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
