import { Spotlight } from '@mantine/spotlight';
import {
  IconFileDescription,
  IconFileText,
  IconHash,
  IconInbox,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { searchKey } from '#shared/text/searchKey.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { readSearchItems, type SearchItem } from '#renderer/store/live/searchItems.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { searchStore } from './openSearch.ts';
import classes from './Search.module.css';
import { SearchPeople } from './SearchPeople.tsx';
import { useCommands } from './useCommands.tsx';

const perGroup = 8;

const AddPersonDialog = lazy(async () => ({
  default: (await import('#renderer/directory/AddPersonDialog.tsx')).AddPersonDialog,
}));

/** Items that hold every word of the query, those whose code begins with it first. */
function matches(items: readonly SearchItem[], query: string): readonly SearchItem[] {
  const words = searchKey(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const found = items.filter((item) => words.every((word) => item.key.includes(word)));
  const rank = (item: SearchItem): number => (item.key.startsWith(words[0] ?? '') ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** Ctrl+K: any code, workplan, person, event, document, incoming letter or command. */
export function Search(): ReactNode {
  const edge = useStore();
  const { app, people, register } = useMessages();
  const { language } = useLanguage();
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState(false);
  const [addingPerson, setAddingPerson] = useState(false);
  const items = useLiveQuery(
    () => (opened ? readSearchItems(edge.database, language) : null),
    [edge, opened, language],
  );
  const commands = useCommands({ addPerson: () => setAddingPerson(true) }).filter(({ label }) =>
    searchKey(label).includes(searchKey(query)),
  );
  const activities = matches(items?.activities ?? [], query);
  const workplans = matches(items?.workplans ?? [], query);
  const events = matches(items?.events ?? [], query);
  const documents = matches(items?.documents ?? [], query);
  const incoming = matches(items?.incoming ?? [], query);
  const nothing = [commands, activities, workplans, events, documents, incoming].every(
    (found) => found.length === 0,
  );
  // Nobody is read before something is typed.
  const asksForPeople = opened && query.trim() !== '';
  const group = (label: string, found: readonly SearchItem[], icon: ReactNode): ReactNode =>
    found.length > 0 && (
      <Spotlight.ActionsGroup label={label}>
        {found.slice(0, perGroup).map((item) => (
          <Spotlight.Action
            key={item.path}
            label={item.label}
            description={item.detail}
            leftSection={icon}
            classNames={{ action: classes.action, actionDescription: classes.description }}
            onClick={() => navigate(item.path)}
          />
        ))}
        {found.length > perGroup && (
          <p className={classes.more}>{app.more(found.length - perGroup)}</p>
        )}
      </Spotlight.ActionsGroup>
    );
  return (
    <>
      <Spotlight.Root
        store={searchStore}
        query={query}
        onQueryChange={setQuery}
        onSpotlightOpen={() => setOpened(true)}
        onSpotlightClose={() => setOpened(false)}
        shortcut="mod + K"
        attributes={{ content: { 'aria-label': app.search } }}
        scrollable
        maxHeight={440}
        size={620}
      >
        <Spotlight.Search placeholder={app.searchPlaceholder} aria-label={app.search} />
        <Spotlight.ActionsList>
          {nothing && !asksForPeople && <Spotlight.Empty>{app.searchNothing}</Spotlight.Empty>}
          {group(app.searchCodes, activities, <IconHash size={16} />)}
          {group(app.searchWorkplans, workplans, <IconFileDescription size={16} />)}
          {group(people.searchEvents, events, <IconUsersGroup size={16} />)}
          {asksForPeople && (
            <SearchPeople
              query={query}
              limit={perGroup}
              empty={nothing && <Spotlight.Empty>{app.searchNothing}</Spotlight.Empty>}
              onOpen={navigate}
            />
          )}
          {group(register.searchDocuments, documents, <IconFileText size={16} />)}
          {group(register.searchIncoming, incoming, <IconInbox size={16} />)}
          {commands.length > 0 && (
            <Spotlight.ActionsGroup label={app.searchCommands}>
              {commands.map((command) => (
                <Spotlight.Action
                  key={command.key}
                  label={command.label}
                  leftSection={<command.icon size={16} stroke={1.6} />}
                  classNames={{ action: classes.action }}
                  onClick={command.run}
                />
              ))}
            </Spotlight.ActionsGroup>
          )}
        </Spotlight.ActionsList>
      </Spotlight.Root>
      {addingPerson && (
        <Suspense>
          <AddPersonDialog onClose={() => setAddingPerson(false)} />
        </Suspense>
      )}
    </>
  );
}
