import { Button } from '@mantine/core';
import { IconAddressBook } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import type { Bilingual } from '#shared/base/language.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

const ContactListDialog = lazy(() => import('./ContactListDialog.tsx'));

/** The way to the telephone and mailing list of some people, who are read when it is asked for. */
export function ContactListButton(props: {
  readonly people: () => Promise<readonly PersonId[]>;
  /** The group's name, or what the people have in common. */
  readonly about: Bilingual;
  readonly compact?: boolean;
}): ReactNode {
  const { people, about, compact = false } = props;
  const { peoplePapers: texts } = useMessages();
  const [listed, setListed] = useState<readonly PersonId[] | null>(null);
  const [reading, setReading] = useState(false);
  const open = async (): Promise<void> => {
    setReading(true);
    try {
      setListed(await people());
    } finally {
      setReading(false);
    }
  };
  return (
    <>
      <Button
        variant="default"
        size={compact ? 'compact-sm' : 'sm'}
        loading={reading}
        leftSection={<IconAddressBook size={16} stroke={1.6} aria-hidden />}
        onClick={() => void open()}
      >
        {texts.contactList}
      </Button>
      <Suspense fallback={null}>
        {listed !== null && (
          <ContactListDialog people={listed} about={about} onClose={() => setListed(null)} />
        )}
      </Suspense>
    </>
  );
}
