import { Button, Center, Loader } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PersonId } from '#shared/base/ids.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { usePersonRecord } from '#renderer/store/live/usePersonRecord.ts';
import { ErasedView } from './ErasedView.tsx';
import { PersonView } from './PersonView.tsx';
import { RemovedView } from './RemovedView.tsx';

/** One person of the directory, or what became of them. */
export default function PersonPage({ id }: { readonly id: PersonId }): ReactNode {
  const { person: texts, app } = useMessages();
  const record = usePersonRecord(id);
  if (record === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  if (record.kind === 'none')
    return (
      <Page title={texts.title}>
        <EmptyState
          icon={IconUserQuestion}
          title={texts.missing}
          text={texts.missingText}
          action={
            <Button component={Link} href={paths.people}>
              {texts.back}
            </Button>
          }
        />
      </Page>
    );
  const { erased } = record.person;
  if (erased !== null) return <ErasedView person={record.person} erased={erased} />;
  if (record.kind === 'removed') return <RemovedView record={record} />;
  return <PersonView person={record.person} />;
}
