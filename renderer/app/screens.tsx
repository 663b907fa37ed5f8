import {
  IconAddressBook,
  IconBuildingBank,
  IconCalendarEvent,
  IconFileText,
  IconHistory,
  IconHome,
  IconListCheck,
  IconSettings,
  IconStack2,
  IconTable,
  IconTemplate,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { lazy, type ComponentType } from 'react';
import type { Messages } from '#renderer/i18n/messages.ts';
import { paths } from '#renderer/navigation/paths.ts';

export interface ScreenEntry {
  readonly key: keyof Messages['app']['nav'];
  /** Where the navigation leads to. */
  readonly path: string;
  /** What the router matches. */
  readonly patterns: readonly string[];
  readonly icon: Icon;
  readonly component: ComponentType;
}

/** Every screen of the program, in the order of the navigation. Each is loaded when it is first opened. */
export const screens: readonly ScreenEntry[] = [
  {
    key: 'home',
    path: paths.home,
    patterns: ['/'],
    icon: IconHome,
    component: lazy(() => import('#renderer/screens/home/HomeScreen.tsx')),
  },
  {
    key: 'matrix',
    path: paths.matrix(),
    patterns: ['/plan', '/plan/:planId', '/plan/:planId/:code'],
    icon: IconTable,
    component: lazy(() => import('#renderer/screens/matrix/MatrixScreen.tsx')),
  },
  {
    key: 'years',
    path: paths.years(),
    patterns: ['/years', '/years/:planId'],
    icon: IconListCheck,
    component: lazy(() => import('#renderer/screens/years/YearsScreen.tsx')),
  },
  {
    key: 'workplans',
    path: paths.workplans,
    patterns: ['/workplans', '/workplans/:workplanId'],
    icon: IconCalendarEvent,
    component: lazy(() => import('#renderer/screens/workplan/WorkplansScreen.tsx')),
  },
  {
    key: 'events',
    path: paths.events,
    patterns: ['/events', '/events/:eventId', '/events/:eventId/:part'],
    icon: IconUsersGroup,
    component: lazy(() => import('#renderer/screens/events/EventsScreen.tsx')),
  },
  {
    key: 'people',
    path: paths.people,
    patterns: ['/people', '/people/:first', '/people/:first/:second'],
    icon: IconAddressBook,
    component: lazy(() => import('#renderer/screens/people/PeopleScreen.tsx')),
  },
  {
    key: 'documents',
    path: paths.documents,
    patterns: ['/documents', '/documents/:documentId', '/documents/:documentId/:letterId'],
    icon: IconFileText,
    component: lazy(() => import('#renderer/screens/documents/DocumentsScreen.tsx')),
  },
  {
    key: 'plans',
    path: paths.plans,
    patterns: ['/plans'],
    icon: IconStack2,
    component: lazy(() => import('#renderer/screens/plans/PlansScreen.tsx')),
  },
  {
    key: 'reference',
    path: paths.reference,
    patterns: ['/reference'],
    icon: IconBuildingBank,
    component: lazy(() => import('#renderer/screens/reference/ReferenceScreen.tsx')),
  },
  {
    key: 'templates',
    path: paths.templates(),
    patterns: ['/templates', '/templates/:kind'],
    icon: IconTemplate,
    component: lazy(() => import('#renderer/screens/templates/TemplatesScreen.tsx')),
  },
  {
    key: 'history',
    path: paths.history,
    patterns: ['/history'],
    icon: IconHistory,
    component: lazy(() => import('#renderer/screens/history/HistoryScreen.tsx')),
  },
  {
    key: 'settings',
    path: paths.settings,
    patterns: ['/settings'],
    icon: IconSettings,
    component: lazy(() => import('#renderer/screens/settings/SettingsScreen.tsx')),
  },
];
