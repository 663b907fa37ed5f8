import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { bodyNameOn } from '#shared/matrix/bodies.ts';
import { newBody, type NewBody } from '#shared/people/organisations/newBody.ts';
import { bodyUses, type BodyUses } from '../bodyUses.ts';
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
  await editBodies(edge, [{ body, fields }]);
}

/** Changes several organisations in one step; what is not named stays. */
export async function editBodies(
  edge: Edge,
  changes: readonly { readonly body: Body; readonly fields: BodyFields }[],
): Promise<void> {
  const subject = changes.map(({ body }) => calledOf(edge, body)).join(', ');
  await commit(
    edge,
    { key: 'body.edit', subject },
    changes.map(({ body, fields }) => write.patch('bodies', body.id, fields)),
  );
}

/** Takes an organisation out of the directory, unless something names it: then it says what, and nothing changes. */
export async function removeBody(edge: Edge, body: Body): Promise<Outcome<null, BodyUses>> {
  const { database } = edge;
  // Read and written in one transaction: nothing can come to name it in between.
  return database.transaction('rw', database.tables, async () => {
    const uses = await bodyUses(database, body.id);
    if (Object.keys(uses).length > 0) return failure(uses);
    await commit(edge, { key: 'body.remove', subject: calledOf(edge, body) }, [
      write.remove('bodies', body.id),
    ]);
    return success(null);
  });
}
