import { Center, Loader, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import type { Bilingual } from '#shared/base/language.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { usePeopleOf } from '#renderer/store/live/usePeople.ts';
import { useBodies, useProvinces } from '#renderer/store/live/useReference.ts';
import { useOfficeFacts, useTemplate } from '#renderer/store/live/useTemplates.ts';
import { ContactListPaper } from './ContactListPaper.tsx';

/** The telephone and mailing list of a group, or of people who were chosen: seen, saved, printed, begun as a document. */
export default function ContactListDialog(props: {
  /** In the order in which they are to stand. */
  readonly people: readonly PersonId[];
  /** The group's name, or what the people have in common; empty to be written in the document. */
  readonly about: Bilingual;
  readonly onClose: () => void;
}): ReactNode {
  const { people: ids, about, onClose } = props;
  const { peoplePapers: texts, app } = useMessages();
  const people = usePeopleOf(ids);
  const bodies = useBodies();
  const provinces = useProvinces();
  const office = useOfficeFacts();
  const template = useTemplate('contactList');
  const isReady =
    people !== undefined &&
    bodies !== undefined &&
    provinces !== undefined &&
    office !== undefined &&
    template !== undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.dialogTitle}
      size="min(1200px, 96vw)"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      {isReady ? (
        <ContactListPaper
          ids={ids}
          people={people}
          about={about}
          bodies={bodies}
          provinces={provinces}
          office={office}
          template={template}
        />
      ) : (
        <Center h={240}>
          <Loader aria-label={app.loading} />
        </Center>
      )}
    </Modal>
  );
}
