import { lazy, type ReactNode } from 'react';
import { useParams } from 'wouter';
import type { BodyId, GroupId, PersonId } from '#shared/base/ids.ts';
import { DirectoryPage } from './directory/DirectoryPage.tsx';

const PersonPage = lazy(() => import('./person/PersonPage.tsx'));
const OrganisationsPage = lazy(() => import('./organisations/OrganisationsPage.tsx'));
const GroupsPage = lazy(() => import('./groups/GroupsPage.tsx'));
const DuplicatesPage = lazy(() => import('./duplicates/DuplicatesPage.tsx'));
const TakeInPage = lazy(() => import('./takeIn/TakeInPage.tsx'));

/** The directory: people, organisations and groups, and what is done with all of them. */
export default function PeopleScreen(): ReactNode {
  const { first, second } = useParams<{ readonly first?: string; readonly second?: string }>();
  switch (first) {
    case undefined:
      return <DirectoryPage />;
    case 'organisations':
      return <OrganisationsPage wanted={(second ?? null) as BodyId | null} />;
    case 'groups':
      return <GroupsPage wanted={(second ?? null) as GroupId | null} />;
    case 'duplicates':
      return <DuplicatesPage key={second} wanted={(second ?? null) as PersonId | null} />;
    case 'take-in':
      return <TakeInPage />;
    default:
      return <PersonPage key={first} id={first as PersonId} />;
  }
}
