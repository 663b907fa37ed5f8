import type { IncomingId } from '#shared/base/ids.ts';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { commit, write, type Edge } from '../commit.ts';
import type { PreparedFile } from '../files.ts';

function told({ number, subject }: Pick<IncomingLetter, 'number' | 'subject'>): string {
  return number !== '' ? number : subject;
}

/** Registers a letter that came in. */
export async function addIncoming(
  edge: Edge,
  letter: Omit<IncomingLetter, 'id' | 'scan'>,
  scan: PreparedFile | null,
): Promise<IncomingId> {
  const id = edge.makeId() as IncomingId;
  await commit(
    edge,
    { key: 'incoming.add', subject: told(letter) },
    [write.put('incoming', { ...letter, id, scan: scan?.file ?? null })],
    scan === null ? [] : [scan.record],
  );
  return id;
}

/** Changes incoming letters, each by its fields; all in one step. */
export async function editIncoming(
  edge: Edge,
  edits: readonly {
    readonly letter: IncomingLetter;
    readonly fields: Partial<Omit<IncomingLetter, 'id' | 'scan'>>;
  }[],
): Promise<void> {
  const subject = edits.map(({ letter }) => told(letter)).join(', ');
  await commit(
    edge,
    { key: 'incoming.edit', subject },
    edits.map(({ letter, fields }) => write.patch('incoming', letter.id, fields)),
  );
}

/** Attaches a scan to a letter, or takes it away. */
export async function setScan(
  edge: Edge,
  letter: IncomingLetter,
  scan: PreparedFile | null,
): Promise<void> {
  await commit(
    edge,
    { key: 'incoming.edit', subject: told(letter) },
    [write.patch('incoming', letter.id, { scan: scan?.file ?? null })],
    scan === null ? [] : [scan.record],
  );
}

export async function removeIncoming(edge: Edge, letter: IncomingLetter): Promise<void> {
  await commit(edge, { key: 'incoming.remove', subject: told(letter) }, [
    write.remove('incoming', letter.id),
  ]);
}
