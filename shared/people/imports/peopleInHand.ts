import type { PersonId } from '../../base/ids.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Person } from '../directory/model.ts';
import {
  lacking,
  personFromList,
  postDiffers,
  withPostFrom,
  type AddedField,
  type ListSurroundings,
} from './fromList.ts';
import type { ReadEntry } from './listRows.ts';

/** What somebody gets of a list. */
export interface PersonChange {
  readonly id: PersonId;
  readonly fields: Partial<Pick<Person, AddedField>>;
}

interface Source extends ListSurroundings {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly makeId: () => string;
}

/** The people of a list while it is taken in, row by row: several rows may be about one person. */
export class PeopleInHand {
  readonly #source: Source;
  readonly #added = new Map<PersonId, Person>();
  readonly #changed = new Map<PersonId, PersonChange['fields']>();
  readonly #completed = new Set<PersonId>();
  readonly #posts = new Set<PersonId>();
  readonly #olderPosts = new Set<PersonId>();

  constructor(source: Source) {
    this.#source = source;
  }

  add(entry: ReadEntry): PersonId {
    const { makeId } = this.#source;
    const person = personFromList(makeId() as PersonId, entry, this.#source, makeId);
    this.#added.set(person.id, person);
    return person.id;
  }

  isNew(id: PersonId): boolean {
    return this.#added.has(id);
  }

  /** Gives somebody what they lack. */
  complete(id: PersonId, entry: ReadEntry, byWord: boolean): void {
    const { makeId } = this.#source;
    const fields = lacking(this.#now(id), entry, byWord, this.#source, makeId);
    if (Object.keys(fields).length === 0) return;
    if (!this.isNew(id)) this.#completed.add(id);
    this.#change(id, fields);
  }

  /** Gives somebody the list's post from a day on, where it differs from the one that they hold. */
  takePost(id: PersonId, entry: ReadEntry, from: PlainDate): void {
    const person = this.#now(id);
    if (this.isNew(id) || !postDiffers(person, entry, this.#source)) return;
    const posts = withPostFrom(person, entry, from, this.#source, this.#source.makeId);
    if (posts === null) {
      this.#olderPosts.add(id);
      return;
    }
    this.#posts.add(id);
    this.#change(id, { posts });
  }

  get added(): readonly Person[] {
    return [...this.#added.values()];
  }

  get changes(): readonly PersonChange[] {
    return [...this.#changed].map(([id, fields]) => ({ id, fields }));
  }

  get counts(): {
    readonly completed: number;
    readonly posts: number;
    readonly olderPosts: number;
  } {
    return {
      completed: this.#completed.size,
      posts: this.#posts.size,
      olderPosts: this.#olderPosts.size,
    };
  }

  #now(id: PersonId): Person {
    const person = this.#added.get(id) ?? this.#source.people.get(id);
    if (person === undefined) throw new Error(`${id} is not among the people of the list`);
    return { ...person, ...this.#changed.get(id) };
  }

  #change(id: PersonId, fields: PersonChange['fields']): void {
    const added = this.#added.get(id);
    if (added === undefined) this.#changed.set(id, { ...this.#changed.get(id), ...fields });
    else this.#added.set(id, { ...added, ...fields });
  }
}
