import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { bodyNameOn } from '#shared/matrix/bodies.ts';
import { newBody, type NewBody } from '#shared/people/organisations/newBody.ts';
import { commit, write, type Edge } from '../commit.ts';

/** What is known of an organisation. */
export type BodyFields = Partial<Omit<Body, 'id'>>;

function calledOf(edge: Edge, body: Body): string {
  const { name, abbreviation } = bodyNameOn(body, edge.today());
  return abbreviation === '' ? inLanguage(name, 'km') : abbreviation;
}

/** Adds an organisation to the directory. */
export async function addBody(edge: Edge, known: NewBody): Promise<BodyId> {
  const body = newBody(edge.makeId() as BodyId, known);
  await commit(edge, { key: 'body.add', subject: calledOf(edge, body) }, [
    write.put('bodies', body),
  ]);
  return body.id;
}

/** Changes what is known of an organisation; what is not named stays. */
export async function editBody(edge: Edge, body: Body, fields: BodyFields): Promise<void> {
  await commit(edge, { key: 'body.edit', subject: calledOf(edge, body) }, [
    write.patch('bodies', body.id, fields),
  ]);
}
