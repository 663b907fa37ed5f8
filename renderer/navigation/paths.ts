import type {
  BodyId,
  DocumentId,
  EventId,
  GroupId,
  IncomingId,
  PersonId,
  PlanId,
  WorkplanId,
} from '#shared/base/ids.ts';
import type { KindId } from '#shared/documents/template/model.ts';

/** Where each screen lives (behind the `#` of the address), so that screens can point to each other. */
export const paths = {
  home: '/',
  matrix: (plan?: PlanId, code?: string): string =>
    plan === undefined ? '/plan' : `/plan/${plan}${code === undefined ? '' : `/${code}`}`,
  years: (plan?: PlanId): string => (plan === undefined ? '/years' : `/years/${plan}`),
  plans: '/plans',
  workplans: '/workplans',
  workplan: (id: WorkplanId): string => `/workplans/${id}`,
  documents: '/documents',
  incoming: '/documents/incoming',
  incomingLetter: (id: IncomingId): string => `/documents/incoming/${id}`,
  document: (id: DocumentId): string => `/documents/${id}`,
  people: '/people',
  person: (id: PersonId): string => `/people/${id}`,
  organisations: '/people/organisations',
  organisation: (id: BodyId): string => `/people/organisations/${id}`,
  groups: '/people/groups',
  group: (id: GroupId): string => `/people/groups/${id}`,
  duplicates: '/people/duplicates',
  /** Where a person is compared with another of one's choice. */
  duplicatesOf: (id: PersonId): string => `/people/duplicates/${id}`,
  takeIn: '/people/take-in',
  events: '/events',
  event: (id: EventId): string => `/events/${id}`,
  reference: '/reference',
  templates: (kind?: KindId): string => (kind === undefined ? '/templates' : `/templates/${kind}`),
  history: '/history',
  settings: '/settings',
} as const;
