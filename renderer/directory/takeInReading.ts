import type { PersonId } from '#shared/base/ids.ts';
import type { Outcome } from '#shared/base/outcome.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Hlc } from '#shared/history/model.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import { knownPeople } from '#shared/people/directory/knownPeople.ts';
import type { Person } from '#shared/people/directory/model.ts';
import type { Additions } from '#shared/people/imports/fromList.ts';
import { chosenHeadings } from '#shared/people/imports/listColumns.ts';
import {
  additionsOf,
  listInHand,
  type Comparison,
  type ListInHand,
  type ReadingChoices,
} from '#shared/people/imports/listInHand.ts';
import type { ReadEntry } from '#shared/people/imports/listRows.ts';
import { standingsOf, type Answers, type MendedRow } from '#shared/people/imports/standing.ts';
import { whereaboutsIn } from '#shared/people/imports/whereabouts.ts';
import { bodyFinder } from '#shared/people/organisations/bodyFinder.ts';
import { matcherOver } from '#shared/people/same/matchPeople.ts';
import {
  lastStep,
  takeInList,
  type TakeInProblem,
  type TakenIn,
} from '#renderer/store/commands/takeIn.ts';
import type { Edge } from '#renderer/store/commit.ts';
import { alive } from '#renderer/store/live/alive.ts';
import type { Database } from '#renderer/store/schema.ts';

/** A row that was put right: who it may be, and what they would get. */
export interface ComparedEntry {
  readonly mended: MendedRow;
  readonly additions: readonly Additions[];
}

interface Compared {
  readonly directory: Comparison;
  readonly at: Hlc | null;
}

/** A list while it is read, settled and taken in, beside the store; it runs in a worker. */
export class TakeInReading {
  readonly #database: Database;
  readonly #fileName: string;
  readonly #tables: readonly RawTable[];
  #compared: Compared | null = null;
  #inHand: ListInHand | null = null;

  constructor(database: Database, fileName: string, tables: readonly RawTable[]) {
    this.#database = database;
    this.#fileName = fileName;
    this.#tables = tables;
  }

  /** Reads the list and compares it with the directory, which is read once, or anew where `again`. */
  async read(
    choices: ReadingChoices,
    today: PlainDate,
    again: boolean,
    onProgress: (share: number) => void,
  ): Promise<ListInHand> {
    if (this.#compared === null || again)
      this.#compared = await readDirectory(this.#database, today);
    onProgress(0.2);
    const { directory } = this.#compared;
    this.#inHand = listInHand(this.#tables, choices, directory, (share) =>
      onProgress(0.2 + 0.8 * share),
    );
    return this.#inHand;
  }

  rows(from: number, count: number): Pick<ListInHand, 'rows' | 'additions'> {
    const { inHand } = this.#now();
    const rows = inHand.rows.slice(from, from + count);
    const additions = rows.flatMap(({ key }) => {
      const ofRow = inHand.additions.get(key);
      return ofRow === undefined ? [] : [[key, ofRow] as const];
    });
    return { rows, additions: new Map(additions) };
  }

  compare(entry: ReadEntry): ComparedEntry {
    const { directory } = this.#now().compared;
    const match = directory.matcher(entry.person);
    return { mended: { entry, match }, additions: additionsOf(entry, match, directory) };
  }

  async takeIn(
    edge: Edge,
    answers: Answers,
    postsFrom: PlainDate | null,
  ): Promise<Outcome<TakenIn, TakeInProblem>> {
    const { inHand, compared } = this.#now();
    const standings = standingsOf(inHand.rows, answers);
    return takeInList(edge, {
      fileName: this.#fileName,
      rows: inHand.rows.flatMap(({ key, sheet, row, entry }) => {
        const standing = standings.get(key);
        return standing === undefined ? [] : [{ key, sheet, row, entry, standing }];
      }),
      postsFrom,
      headings: inHand.sheets
        .filter(({ sheet }) => !answers.sheetsLeft.has(sheet))
        .flatMap(({ columns, found, mapping }) => chosenHeadings(columns, found, mapping)),
      comparedAt: compared.at,
    });
  }

  #now(): { readonly inHand: ListInHand; readonly compared: Compared } {
    if (this.#inHand === null || this.#compared === null) throw new Error('No list was read yet');
    return { inHand: this.#inHand, compared: this.#compared };
  }
}

async function readDirectory(database: Database, today: PlainDate): Promise<Compared> {
  const { people, bodies, merges, listImports, listHeadings, steps } = database;
  const tables = [people, bodies, merges, listImports, listHeadings, steps];
  const kept = await database.transaction('r', tables, async () => ({
    at: await lastStep(database),
    people: alive(await people.toArray()),
    bodies: alive(await bodies.toArray()),
    merges: alive(await merges.toArray()),
    imports: alive(await listImports.toArray()),
    headings: alive(await listHeadings.toArray()),
  }));
  const byId = new Map<PersonId, Person>(kept.people.map((person) => [person.id, person]));
  const bodyById = new Map(kept.bodies.map((body) => [body.id, body]));
  const here = kept.people.filter(({ erased }) => erased === null);
  return {
    at: kept.at,
    directory: {
      people: byId,
      bodies: bodyById,
      bodyOf: bodyFinder(kept.bodies),
      today,
      matcher: matcherOver(here.flatMap((person) => knownPeople(person, bodyById, today))),
      whereabouts: whereaboutsIn(byId, kept.merges),
      imports: kept.imports,
      remembered: new Map(kept.headings.map(({ id, use }) => [id, use])),
    },
  };
}
