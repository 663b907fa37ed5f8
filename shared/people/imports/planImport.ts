import type { ListImportId, PersonId, Signer } from '../../base/ids.ts';
import { failure, success, type Outcome } from '../../base/outcome.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import { judgementId, type Judgement, type Person } from '../directory/model.ts';
import type { ListSurroundings } from './fromList.ts';
import type { ListRow } from './listRows.ts';
import type { LeftRow, ListImport, TakenRow } from './model.ts';
import { PeopleInHand, type PersonChange } from './peopleInHand.ts';
import type { Standing } from './standing.ts';
import type { Whereabouts } from './whereabouts.ts';

/** A row with where it stands. */
export interface StandingRow extends Pick<ListRow, 'key' | 'sheet' | 'row' | 'entry'> {
  readonly standing: Standing;
}

export interface ListToTake {
  /** Empty where it was pasted. */
  readonly fileName: string;
  readonly rows: readonly StandingRow[];
  /** The day from which posts that differ from the known ones are held; null where they are not taken. */
  readonly postsFrom: PlainDate | null;
}

/** The directory as it stands when the list is taken in. */
export interface DirectoryNow extends ListSurroundings {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly whereabouts: Whereabouts;
  readonly by: Signer;
  readonly makeId: () => string;
}

/** What taking a list in comes to, in numbers; the first three are together all rows of the list. */
export interface ImportCounts {
  /** Rows that became somebody new, or repeat such a row. */
  readonly rowsNew: number;
  readonly rowsKnown: number;
  readonly rowsLeft: number;
  /** People who were added. */
  readonly added: number;
  /** Known people who got something that they lacked. */
  readonly completed: number;
  /** Known people who got another post. */
  readonly posts: number;
  /** Known people whose post differs, and of whom a later one is known already. */
  readonly olderPosts: number;
}

export interface ImportPlan {
  readonly people: readonly Person[];
  readonly changes: readonly PersonChange[];
  readonly judgements: readonly Judgement[];
  readonly list: ListImport;
  readonly counts: ImportCounts;
  /** Whether the list came before as it is, so that nothing is to be written. */
  readonly nothingNew: boolean;
}

/** Rows, by their keys, that have to be settled first: nobody answered, or whoever they are is no longer there. */
export interface NotSettled {
  readonly kind: 'not-settled';
  readonly rows: readonly string[];
}

/**
 * What taking in a list comes to: who is added, what known people get, who was judged not to be another, and the
 * record of the list itself. A known person gets what they lack and nothing else.
 */
export function planImport(
  { fileName, rows, postsFrom }: ListToTake,
  now: DirectoryNow,
): Outcome<ImportPlan, NotSettled> {
  const people = new PeopleInHand(now);
  const becomes = new Map<string, PersonId>();
  const judgements: Judgement[] = [];
  const open: string[] = [];
  const settle = ({ key, standing }: StandingRow): void => {
    const person = personOf(standing, people, becomes, now);
    if (person === null) {
      if (standing.kind !== 'leftOut') open.push(key);
      return;
    }
    becomes.set(key, person);
    if (standing.kind === 'new') judgements.push(...judged(person, standing.not, now));
    if (standing.kind !== 'known' && standing.kind !== 'row') return;
    // What a list said when it came before has been taken, and may have been put right since.
    const before = standing.kind === 'known' && standing.by === 'before';
    if (before || standing.entry === null) return;
    const byWord = standing.kind === 'row' || standing.by === 'word';
    people.complete(person, standing.entry, byWord);
    if (postsFrom !== null) people.takePost(person, standing.entry, postsFrom);
  };
  // Rows that repeat others come when it is settled who those are.
  for (const row of rows) if (row.standing.kind !== 'row') settle(row);
  for (const row of rows) if (row.standing.kind === 'row') settle(row);
  if (open.length > 0) return failure({ kind: 'not-settled', rows: open });

  const taken = rows.flatMap((row): readonly TakenRow[] => {
    const person = becomes.get(row.key);
    return person === undefined ? [] : [{ ...placeOf(row), person }];
  });
  const left = rows.filter(
    ({ standing }) => standing.kind === 'leftOut' && standing.by !== 'reading',
  );
  const rowsNew = taken.filter(({ person }) => people.isNew(person)).length;
  const id = now.makeId() as ListImportId;
  return success({
    people: people.added,
    changes: people.changes,
    judgements,
    list: {
      id,
      fileName,
      on: now.today,
      by: now.by,
      rows: taken,
      ...(left.length > 0 && { leftOut: left.map(placeOf) }),
    },
    counts: {
      rowsNew,
      rowsKnown: taken.length - rowsNew,
      rowsLeft: rows.length - taken.length,
      added: people.added.length,
      ...people.counts,
    },
    nothingNew: rows.every(cameBefore),
  });
}

/** Who a row becomes; null where it becomes nobody, or that is not settled. */
function personOf(
  standing: Standing,
  people: PeopleInHand,
  becomes: ReadonlyMap<string, PersonId>,
  { whereabouts }: DirectoryNow,
): PersonId | null {
  switch (standing.kind) {
    case 'new':
      return people.add(standing.entry);
    case 'known': {
      const found = whereabouts(standing.person);
      return found.kind === 'here' ? found.person : null;
    }
    case 'row':
      return becomes.get(standing.row) ?? null;
    case 'perhaps':
    case 'unclear':
    case 'leftOut':
      return null;
  }
}

/** That somebody new is none of those whom a person called others. */
function judged(
  person: PersonId,
  others: readonly PersonId[],
  { whereabouts, by, today }: DirectoryNow,
): readonly Judgement[] {
  const found = others.map(whereabouts).flatMap((one) => (one.kind === 'here' ? [one.person] : []));
  return [...new Set(found)].map((other) => {
    const [left, right] = person < other ? [person, other] : [other, person];
    return { id: judgementId(person, other), left, right, by, on: today };
  });
}

function cameBefore({ standing }: StandingRow): boolean {
  return standing.kind === 'known'
    ? standing.by === 'before'
    : standing.kind === 'leftOut' && (standing.by === 'before' || standing.by === 'reading');
}

function placeOf({ sheet, row, entry }: LeftRow): LeftRow {
  return { sheet, row, entry };
}
