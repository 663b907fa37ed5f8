import { proxy, wrap, type Remote } from 'comlink';
import type { Outcome } from '#shared/base/outcome.ts';
import type { FileProblem } from '#shared/desktop/contract.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import type { Additions } from '#shared/people/imports/fromList.ts';
import {
  noChoices,
  type ListInHand,
  type ReadingChoices,
} from '#shared/people/imports/listInHand.ts';
import type { ListRow, ReadEntry } from '#shared/people/imports/listRows.ts';
import { noAnswers, type Answers } from '#shared/people/imports/standing.ts';
import type { ReadProblem } from '#renderer/importers/readProblem.ts';
import type { TakeInProblem, TakenIn } from '#renderer/store/commands/takeIn.ts';
import type { Edge } from '#renderer/store/commit.ts';
import type { Database } from '#renderer/store/schema.ts';
import type { TakeInWorker } from './takeIn.worker.ts';

/** Why nothing came of a file or a paste. */
export type TakeInRefusal =
  | { readonly kind: 'file'; readonly problem: FileProblem }
  | { readonly kind: 'unreadable'; readonly problem: ReadProblem }
  | { readonly kind: 'no-table' }
  /** The reading itself broke; the message is the browser's. */
  | { readonly kind: 'broken'; readonly message: string };

/** A list that is being settled. */
export interface HeldList {
  readonly kind: 'list';
  /** Empty where it was pasted. */
  readonly fileName: string;
  readonly step: 'see' | 'settle';
  readonly inHand: ListInHand;
  readonly choices: ReadingChoices;
  readonly answers: Answers;
  /** What rows that were put right would add, by their keys. */
  readonly mendedAdditions: ReadonlyMap<string, readonly Additions[]>;
  /** The day from which differing posts are held; null where they are not taken. */
  readonly postsFrom: PlainDate | null;
  /** Whether it is read anew, or being written. */
  readonly busy: 'reading' | 'writing' | null;
  /** Whether the directory has changed meanwhile, so that it was compared anew. */
  readonly comparedAgain: boolean;
}

/** Where the taking in of a list is. */
export type TakeInState =
  | { readonly kind: 'choose'; readonly refusal: TakeInRefusal | null }
  | { readonly kind: 'reading'; readonly name: string }
  | HeldList
  | { readonly kind: 'done'; readonly fileName: string; readonly taken: TakenIn };

/** The file that the share of a progress is about takes so much of the whole; the rest is comparing. */
const shareOfFile = 0.4;
/** What is left then is fetching the rows. */
const shareOfFetching = 0.97;
const rowsAtOnce = 500;

/**
 * The list that is being taken in. It outlives the page, so that somebody can look a person up and come back; it ends
 * when another one is begun, or with the window.
 */
export class TakeInDesk {
  #state: TakeInState = { kind: 'choose', refusal: null };
  #progress = 0;
  readonly #listeners = new Set<() => void>();
  #worker: { readonly thread: Worker; readonly remote: Remote<TakeInWorker> } | null = null;
  /** Counts what was begun, so that what comes too late is known. */
  #turn = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): TakeInState => this.#state;

  /** How far the reading is, from 0 to 1; apart from the state, so that a page is not drawn anew for it. */
  readonly progress = (): number => this.#progress;

  /** Reads a file or a pasted table and compares it with the directory. */
  async begin(
    edge: Edge,
    fileName: string,
    shownName: string,
    contents: Uint8Array | readonly RawTable[],
  ): Promise<void> {
    this.cancel();
    const turn = this.#turn;
    this.#progress = 0;
    this.#set({ kind: 'reading', name: shownName });
    const remote = this.#remote();
    const store = storeOf(edge);
    const taken = await this.#guarded<Outcome<null, ReadProblem>>(
      turn,
      remote.take(store, fileName, contents, this.#told(turn, 0, shareOfFile)),
    );
    if (taken === null) return;
    if (!taken.ok) {
      this.refuse({ kind: 'unreadable', problem: taken.problem });
      return;
    }
    const inHand = await this.#read(turn, noChoices, false, shareOfFile);
    if (inHand === null) return;
    this.#set({
      kind: 'list',
      fileName,
      step: 'see',
      inHand,
      choices: noChoices,
      answers: noAnswers,
      mendedAdditions: new Map(),
      postsFrom: null,
      busy: null,
      comparedAgain: false,
    });
  }

  refuse(refusal: TakeInRefusal): void {
    this.cancel();
    this.#set({ kind: 'choose', refusal });
  }

  /** Gives up whatever is under way, at once, and the list with it. */
  cancel(): void {
    this.#turn += 1;
    this.#worker?.thread.terminate();
    this.#worker = null;
    this.#set({ kind: 'choose', refusal: null });
  }

  show(step: HeldList['step']): void {
    this.#change((list) => ({ ...list, step, comparedAgain: false }));
  }

  answer(change: (answers: Answers) => Answers): void {
    this.#change((list) => ({ ...list, answers: change(list.answers) }));
  }

  takePostsFrom(postsFrom: PlainDate | null): void {
    this.#change((list) => ({ ...list, postsFrom }));
  }

  /** Reads the list as a person wants it. Of several wishes that come quickly the last counts. */
  async choose(choices: ReadingChoices): Promise<void> {
    this.#change((list) => ({ ...list, choices }));
    if (this.#state.kind === 'list' && this.#state.busy === null) await this.#readAgain(false);
  }

  /** Puts a row right, and finds who it may be; what was answered about it before no longer holds. */
  async mend(key: string, entry: ReadEntry): Promise<void> {
    await this.#compare(key, entry);
    this.answer((answers) => {
      const rows = new Map(answers.rows);
      rows.delete(key);
      return { ...answers, rows };
    });
  }

  /** Writes the list; a second call while the first is under way does nothing. */
  async takeIn(edge: Edge): Promise<void> {
    const list = this.#state;
    if (list.kind !== 'list' || list.busy !== null) return;
    this.#set({ ...list, busy: 'writing' });
    const { answers, postsFrom, fileName } = list;
    const writing = this.#remote().takeIn(storeOf(edge), edge.signer(), answers, postsFrom);
    const taken = await this.#guarded<Outcome<TakenIn, TakeInProblem>>(this.#turn, writing);
    if (taken === null) return;
    if (taken.ok) {
      this.#turn += 1;
      this.#worker?.thread.terminate();
      this.#worker = null;
      this.#set({ kind: 'done', fileName, taken: taken.value });
      return;
    }
    // Whoever was meant may be gone: compared with the directory as it is now, such rows are asked about again.
    await this.#compareAgain(edge);
  }

  async #readAgain(directoryToo: boolean): Promise<void> {
    const list = this.#state;
    if (list.kind !== 'list') return;
    const turn = this.#turn;
    this.#progress = 0;
    this.#set({ ...list, busy: 'reading' });
    const { choices } = list;
    const inHand = await this.#read(turn, choices, directoryToo, 0);
    if (inHand === null) return;
    this.#change((held) => ({ ...held, inHand, busy: null }));
    // Something else was chosen while it was read.
    const now = this.state();
    if (now.kind === 'list' && now.choices !== choices) await this.#readAgain(false);
  }

  /** Reads the list and fetches its rows, some hundred at a time; null where it comes too late. */
  async #read(
    turn: number,
    choices: ReadingChoices,
    directoryToo: boolean,
    from: number,
  ): Promise<ListInHand | null> {
    const remote = this.#remote();
    const told = this.#told(turn, from, shareOfFetching);
    const head = await this.#guarded(turn, remote.read(choices, directoryToo, told));
    if (head === null) return null;
    const rows: ListRow[] = [];
    const additions = new Map<string, readonly Additions[]>();
    while (rows.length < head.count) {
      const some = await this.#guarded(turn, remote.rows(rows.length, rowsAtOnce));
      if (some === null) return null;
      rows.push(...some.rows);
      for (const [key, ofRow] of some.additions) additions.set(key, ofRow);
    }
    return { sheets: head.sheets, about: head.about, rows, additions };
  }

  /** Takes the progress of a part, which is so much of the whole. */
  #told(turn: number, from: number, to: number): (share: number) => void {
    return proxy((share: number) => {
      if (turn !== this.#turn) return;
      this.#progress = from + (to - from) * share;
      this.#tell();
    });
  }

  /** Compares with the directory as it is now; answers hold as long as whom they name is there. */
  async #compareAgain({ database }: Edge): Promise<void> {
    const turn = this.#turn;
    await this.#readAgain(true);
    const list = this.state();
    if (turn !== this.#turn || list.kind !== 'list') return;
    for (const [key, { entry }] of list.answers.mended) await this.#compare(key, entry);
    const named = [...list.answers.rows].flatMap(([key, answer]) =>
      answer.kind === 'same' ? [{ key, person: answer.person }] : [],
    );
    const found = await database.people.bulkGet(named.map(({ person }) => person));
    const gone = named.filter((_, index) => {
      const person = found[index];
      return person === undefined || person.deleted === true || person.erased !== null;
    });
    if (turn !== this.#turn) return;
    this.#change((held) => {
      const rows = new Map(held.answers.rows);
      for (const { key } of gone) rows.delete(key);
      return { ...held, answers: { ...held.answers, rows }, comparedAgain: true };
    });
  }

  async #compare(key: string, entry: ReadEntry): Promise<void> {
    const compared = await this.#guarded(this.#turn, this.#remote().compare(entry));
    if (compared === null) return;
    const { mended, additions } = compared;
    this.#change((list) => ({
      ...list,
      answers: { ...list.answers, mended: new Map(list.answers.mended).set(key, mended) },
      mendedAdditions: new Map(list.mendedAdditions).set(key, additions),
    }));
  }

  /** The answer, unless it comes too late; a worker that breaks is a refusal. */
  async #guarded<T>(turn: number, work: Promise<T>): Promise<T | null> {
    try {
      const answer = await Promise.race([work, this.#broken()]);
      return turn === this.#turn ? answer : null;
    } catch (error) {
      if (turn === this.#turn)
        this.refuse({
          kind: 'broken',
          message: error instanceof Error ? error.message : String(error),
        });
      return null;
    }
  }

  #broken(): Promise<never> {
    const thread = this.#worker?.thread;
    return new Promise((_, reject) => {
      thread?.addEventListener('error', ({ message }) => reject(new Error(message)), {
        once: true,
      });
    });
  }

  #remote(): Remote<TakeInWorker> {
    if (this.#worker === null) {
      const thread = new Worker(new URL('./takeIn.worker.ts', import.meta.url), { type: 'module' });
      this.#worker = { thread, remote: wrap<TakeInWorker>(thread) };
    }
    return this.#worker.remote;
  }

  #change(change: (list: HeldList) => HeldList): void {
    if (this.#state.kind === 'list') this.#set(change(this.#state));
  }

  #set(state: TakeInState): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function storeOf({ database, device }: Edge): { database: string; device: Edge['device'] } {
  return { database: database.name, device };
}

const desks = new WeakMap<Database, TakeInDesk>();

/** The desk of a window's store. */
export function takeInDesk({ database }: Edge): TakeInDesk {
  const desk = desks.get(database) ?? new TakeInDesk();
  desks.set(database, desk);
  return desk;
}
