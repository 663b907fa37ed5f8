import type { ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { OrganisationPage } from './OrganisationPage.tsx';
import { OrganisationsList } from './OrganisationsList.tsx';

/** The organisations, or the one that is asked for. */
export default function OrganisationsPage(props: { readonly wanted: BodyId | null }): ReactNode {
  const { wanted } = props;
  return wanted === null ? <OrganisationsList /> : <OrganisationPage key={wanted} id={wanted} />;
}
