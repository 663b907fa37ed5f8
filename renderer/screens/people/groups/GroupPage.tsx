import { Button, Center, Loader } from '@mantine/core';
import { IconArrowLeft, IconTrash, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { GroupId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { ContactListButton } from '#renderer/directory/papers/ContactListButton.tsx';
import { resolveGroup } from '#renderer/directory/resolveGroup.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { removeGroup } from '#renderer/store/commands/groups.ts';
import { useGroup } from '#renderer/store/live/usePeople.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { PeopleTabs } from '../PeopleTabs.tsx';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import { FactsPanel } from './FactsPanel.tsx';
import { MembersPanel } from './members/MembersPanel.tsx';
import { RulePanel } from './rule/RulePanel.tsx';
import classes from './Groups.module.css';

/** One group: what it is, who sits in it, and whom its rule means. */
export function GroupPage({ id }: { readonly id: GroupId }): ReactNode {
  const { groups, app } = useMessages();
  const texts = groups.page;
  const { language } = useLanguage();
  const edge = useStore();
  const notice = useNotice();
  const [, go] = useLocation();
  const group = useGroup(id);
  const toolbar = (
    <>
      <PeopleTabs open="groups" />
      <Link href={paths.groups} className={classes.back}>
        <IconArrowLeft size={15} aria-hidden />
        {texts.back}
      </Link>
    </>
  );
  if (group === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  if (group === null)
    return (
      <Page title={groups.title} toolbar={toolbar}>
        <EmptyState icon={IconUsersGroup} title={texts.gone} text={texts.goneText} />
      </Page>
    );
  const name = inLanguage(group.name, language);
  const remove = async (): Promise<void> => {
    await removeGroup(edge, group);
    notice(texts.removed(name), 'done');
    go(paths.groups);
  };
  return (
    <Page
      title={name}
      lead={groups.kinds[group.kind]}
      toolbar={toolbar}
      actions={
        <>
          <ContactListButton
            about={group.name}
            people={() => resolveGroup(edge.database, group.id, edge.today())}
          />
          <Button
            variant="default"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => void remove()}
          >
            {texts.remove}
          </Button>
        </>
      }
    >
      <div className={classes.page}>
        <div className={classes.column}>
          {(group.rule === null || group.members.length > 0) && <MembersPanel group={group} />}
          <RulePanel group={group} />
          {group.rule !== null && group.members.length === 0 && <MembersPanel group={group} />}
        </div>
        <FactsPanel group={group} />
      </div>
    </Page>
  );
}
