import { Alert, Button, Center, Loader } from '@mantine/core';
import { IconArrowLeft, IconBuildingBank, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { Body, Province } from '#shared/matrix/bodies.model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { bodyLabel } from '#renderer/directory/bodyLabel.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import type { BodyUses } from '#renderer/store/bodyUses.ts';
import { removeBody } from '#renderer/store/commands/organisations.ts';
import { useBodies, useProvinces } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { PeopleTabs } from '../PeopleTabs.tsx';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import { ContactsPanel } from './ContactsPanel.tsx';
import { FactsPanel } from './FactsPanel.tsx';
import { HoldersPanel } from './HoldersPanel.tsx';
import { NamesPanel } from './NamesPanel.tsx';
import { SeatsPanel } from './SeatsPanel.tsx';
import classes from './Organisations.module.css';

/** One organisation: its names, what it is, how it is reached, and who is there. */
export function OrganisationPage({ id }: { readonly id: BodyId }): ReactNode {
  const { organisations, app } = useMessages();
  const texts = organisations.page;
  const bodies = useBodies();
  const provinces = useProvinces();
  const toolbar = (
    <>
      <PeopleTabs open="organisations" />
      <Link href={paths.organisations} className={classes.back}>
        <IconArrowLeft size={15} aria-hidden />
        {texts.back}
      </Link>
    </>
  );
  if (bodies === undefined || provinces === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  const body = bodies.find((one) => one.id === id);
  if (body === undefined)
    return (
      <Page title={organisations.title} toolbar={toolbar}>
        <EmptyState icon={IconBuildingBank} title={texts.gone} text={texts.goneText} />
      </Page>
    );
  return <Organisation body={body} bodies={bodies} provinces={provinces} toolbar={toolbar} />;
}

function Organisation(props: {
  readonly body: Body;
  readonly bodies: readonly Body[];
  readonly provinces: readonly Province[];
  readonly toolbar: ReactNode;
}): ReactNode {
  const { body, bodies, provinces } = props;
  const { organisations, terms } = useMessages();
  const texts = organisations.page;
  const { language } = useLanguage();
  const edge = useStore();
  const notice = useNotice();
  const [, go] = useLocation();
  const [uses, setUses] = useState<BodyUses | null>(null);
  const [busy, setBusy] = useState(false);
  const called = bodyLabel(body, language, edge.today());
  const province = provinces.find(({ code }) => code === body.province);
  const remove = async (): Promise<void> => {
    setBusy(true);
    const outcome = await removeBody(edge, body);
    setBusy(false);
    if (!outcome.ok) {
      setUses(outcome.problem);
      return;
    }
    notice(texts.removed(called), 'done');
    go(paths.organisations);
  };
  return (
    <Page
      title={called}
      lead={[
        terms.bodyKinds[body.kind],
        ...(province === undefined ? [] : [inLanguage(province.name, language)]),
      ].join(' · ')}
      toolbar={props.toolbar}
      actions={
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void remove()}
        >
          {texts.remove}
        </Button>
      }
    >
      {uses !== null && (
        <Alert
          color="amber"
          role="alert"
          mb="lg"
          withCloseButton
          closeButtonLabel={organisations.picker.clear}
          onClose={() => setUses(null)}
        >
          {texts.inUse(called, uses)}
        </Alert>
      )}
      <div className={classes.page}>
        <div className={classes.column}>
          <NamesPanel body={body} />
          <ContactsPanel body={body} />
        </div>
        <div className={classes.column}>
          <FactsPanel body={body} bodies={bodies} provinces={provinces} />
          <HoldersPanel body={body} />
          <SeatsPanel body={body} />
        </div>
      </div>
    </Page>
  );
}
