import type { FileHash } from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { numberFor, type NumberProblem } from '#shared/documents/register/numbers.ts';
import { numberByHand } from '#shared/documents/register/compose.ts';
import type { Picture, TextDoc } from '#shared/documents/textDoc.ts';
import { commit, write, type Edge } from '../commit.ts';
import { prepareFile, prepareJson, readJson, type PreparedFile } from '../files.ts';
import { alive } from '../live/alive.ts';
import type { Database } from '../schema.ts';

/** The trees of an issued paper. */
export interface PaperTrees {
  readonly text: TextDoc;
  readonly sheets: SheetDoc | null;
}

/** A file that an office's own template made. */
interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export type IssueProblem =
  | NumberProblem
  /** A paper without a date has no place in a year's sequence. */
  | { readonly kind: 'no-date' }
  /** Another window issued or removed it. */
  | { readonly kind: 'no-draft' };

/** What issuing needs from whoever knows how the paper is made. */
export interface IssueWork {
  /** Draws the paper under its number. */
  readonly draw: (number: string) => PaperTrees | Promise<PaperTrees>;
  /** Fills the office's own templates under its number. */
  readonly fill?: (number: string) => Promise<readonly MadeFile[]>;
}

function hashed(key: string): FileHash {
  return key as FileHash;
}

/** The trees without the bytes of their pictures, and those pictures by their keys. */
function withoutPictures(trees: PaperTrees): {
  readonly trees: PaperTrees;
  readonly pictures: readonly FileHash[];
} {
  const { pictures = {}, ...text } = trees.text;
  return { trees: { ...trees, text }, pictures: Object.keys(pictures).map(hashed) };
}

/** A number that another window took meanwhile is tried again, a few times. */
const attempts = 5;

/**
 * Issues a draft: gives it its number, draws it under it, and keeps the paper as it went out. Number, paper and
 * register are written together or not at all; it cannot be undone, only withdrawn.
 * @param draft as it is kept, or one that was never kept before (papers drawn from a workplan)
 */
export async function issueDocument(
  edge: Edge,
  draft: OfficeDocument,
  { draw, fill }: IssueWork,
): Promise<Outcome<OfficeDocument, IssueProblem>> {
  const { database } = edge;
  const { date } = draft;
  if (date === null) return failure({ kind: 'no-date' });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await findNumber(database, draft, date);
    if (!found.ok) return found;
    const { number, sequence } = found.value;
    const { trees, pictures } = withoutPictures(await draw(number));
    const paper = await prepareJson(trees, `${draft.kind}.json`);
    const made = await Promise.all(
      ((await fill?.(number)) ?? []).map(({ bytes, ...file }) => prepareFile(bytes, file)),
    );
    const issued: OfficeDocument = {
      ...draft,
      status: 'issued',
      number,
      sequence,
      issued: {
        by: edge.signer(),
        on: edge.today(),
        paper: paper.file,
        pictures,
        files: made.map(({ file }) => file),
      },
    };
    const answer = await keepIssued(edge, draft, issued, [paper, ...made]);
    if (answer === 'kept') return success(issued);
    if (answer === 'no-draft') return failure({ kind: 'no-draft' });
  }
  throw new Error('The number of a paper changed with every attempt to issue it');
}

async function findNumber(
  database: Database,
  draft: OfficeDocument,
  date: NonNullable<OfficeDocument['date']>,
) {
  const office = await database.settings.get('office');
  if (office === undefined) throw new Error('The store has no office settings');
  const register = alive(await database.documents.toArray()).filter(
    ({ status }) => status !== 'draft',
  );
  return numberFor(office.numbering, register, {
    kind: draft.kind,
    date,
    byHand: numberByHand(draft.data),
  });
}

async function keepIssued(
  edge: Edge,
  draft: OfficeDocument,
  issued: OfficeDocument,
  files: readonly PreparedFile[],
): Promise<'kept' | 'no-draft' | 'number-taken'> {
  const { database } = edge;
  const { documents, settings, steps, changes } = database;
  const tables = [documents, settings, steps, changes, database.files];
  return database.transaction('rw', tables, async () => {
    const now = await documents.get(draft.id);
    const isGone = now !== undefined && (now.deleted === true || now.status !== 'draft');
    if (isGone) return 'no-draft';
    const still = draft.date === null ? null : await findNumber(database, draft, draft.date);
    if (still === null || !still.ok || still.value.number !== issued.number) return 'number-taken';
    await commit(
      edge,
      { key: 'document.issue', subject: issued.number },
      [write.put('documents', issued)],
      files.map(({ record }) => record),
    );
    return 'kept';
  });
}

/** An issued paper's trees with their pictures, as they went out. */
export async function readPaper(
  database: Database,
  { issued }: Pick<OfficeDocument, 'issued'>,
): Promise<PaperTrees> {
  if (issued === null) throw new Error('A draft has no paper');
  const { text, sheets } = (await readJson(database, issued.paper.hash)) as PaperTrees;
  const pictures = await Promise.all(
    issued.pictures.map(
      async (hash) => [hash, (await readJson(database, hash)) as Picture] as const,
    ),
  );
  return {
    text: pictures.length === 0 ? text : { ...text, pictures: Object.fromEntries(pictures) },
    sheets,
  };
}
