import type { SignInRow } from '../model.ts';
import { readName } from '../../people/list/readName.ts';
import { isBlankRow } from './blankRow.ts';
import type { Entry, Said, Span, Stretch } from './entry.model.ts';
import type {
  EntryNotice,
  EntryProblem,
  Named,
  RowSaid,
  RowState,
  Understood,
} from './understood.model.ts';
import { personText } from './writeEntry.ts';

/** Whether the row bears a printed name. */
function isPrinted({ participant }: SignInRow): boolean {
  return participant !== null;
}

function byPlace(a: { readonly at: Stretch }, b: { readonly at: Stretch }): number {
  return a.at.from - b.at.from;
}

class Understanding {
  readonly problems: EntryProblem[] = [];
  readonly notices: EntryNotice[] = [];
  readonly walkIns = new Map<string, Named>();
  readonly named = new Map<number, Named>();
  isRestAbsent = false;
  private readonly states = new Map<number, 'present' | 'absent'>();
  private readonly rows: ReadonlyMap<number, SignInRow>;
  private readonly last: number;

  constructor(rows: readonly SignInRow[]) {
    this.rows = new Map(rows.map((row) => [row.number, row]));
    this.last = rows.at(-1)?.number ?? 0;
  }

  take(said: Said): void {
    switch (said.kind) {
      case 'rows':
        this.takeRows(said);
        return;
      case 'restAbsent':
        this.isRestAbsent = true;
        return;
      case 'named':
        this.takeNamed(said);
        return;
      case 'unread':
        this.problems.push(said);
    }
  }

  stateOf(row: SignInRow): RowState {
    const said = this.states.get(row.number);
    if (said !== undefined) return said;
    return this.isRestAbsent && isPrinted(row) ? 'absent' : 'open';
  }

  private takeRows({ state, rows, except, at }: Said & { readonly kind: 'rows' }): void {
    const other = state === 'present' ? 'absent' : 'present';
    const excepted = except.flatMap((span) =>
      this.numbersOf(span).map((number) => ({ number, at: span.at })),
    );
    const isExcepted = new Set(excepted.map(({ number }) => number));
    if (rows === 'all') {
      // Places without a name are not meant by "all".
      const all = [...this.rows.values()].filter(isPrinted).map(({ number }) => number);
      this.say(
        all.filter((number) => !isExcepted.has(number)),
        state,
        at,
      );
    } else {
      for (const span of rows) {
        const numbers = this.numbersOf(span);
        this.say(
          numbers.filter((number) => !isExcepted.has(number)),
          state,
          span.at,
        );
      }
    }
    for (const span of except) this.say(this.numbersOf(span, 'told before'), other, span.at);
  }

  /** The numbers of a span that the sheet has; what is wrong with it is told once. */
  private numbersOf(span: Span, told?: 'told before'): readonly number[] {
    const { first, last, at } = span;
    if (last < first) {
      if (told === undefined) this.problems.push({ kind: 'reversed', span, at });
      return [];
    }
    if (first < 1 || last > this.last) {
      if (told === undefined) this.problems.push({ kind: 'beyond', span, last: this.last, at });
      return [];
    }
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  private say(numbers: readonly number[], state: 'present' | 'absent', at: Stretch): void {
    const same = numbers.filter((number) => this.states.get(number) === state);
    const changed = numbers.filter((number) => {
      const before = this.states.get(number);
      return before !== undefined && before !== state;
    });
    if (same.length > 0) this.notices.push({ kind: 'twice', rows: same, at });
    if (changed.length > 0) this.notices.push({ kind: 'changed', rows: changed, state, at });
    for (const number of numbers) this.states.set(number, state);
  }

  private takeNamed({ row, person, at }: Said & { readonly kind: 'named' }): void {
    if (person.name === '') {
      this.problems.push({ kind: 'noName', at });
      return;
    }
    if (!isName(person.name)) {
      this.problems.push({ kind: 'notAName', text: person.name, at });
      return;
    }
    const named: Named = { key: personText(person), row, person, at };
    if (row === null) {
      if (this.walkIns.has(named.key)) {
        this.notices.push({ kind: 'walkInTwice', text: named.key, at });
      } else this.walkIns.set(named.key, named);
      return;
    }
    if (!this.rows.has(row)) {
      const span = { first: row, last: row, at };
      this.problems.push({ kind: 'beyond', span, last: this.last, at });
    } else if (this.named.has(row)) this.problems.push({ kind: 'namedTwice', row, at });
    else this.named.set(row, named);
  }

  /** Rows that are said to have been there and have neither a printed name nor one by hand. */
  tellNameless(entry: Entry): void {
    const isNameless = (number: number): boolean => {
      const row = this.rows.get(number);
      return (
        row !== undefined &&
        !isPrinted(row) &&
        !this.named.has(number) &&
        this.states.get(number) === 'present'
      );
    };
    for (const said of entry) {
      if (said.kind !== 'rows') continue;
      const spans = [...(said.rows === 'all' ? [] : said.rows), ...said.except];
      for (const span of spans) {
        const rows = this.numbersOf(span, 'told before').filter(isNameless);
        for (const number of rows) this.states.delete(number);
        if (rows.length === 0) continue;
        if (span.first === span.last) this.problems.push({ kind: 'nameless', rows, at: span.at });
        else this.notices.push({ kind: 'passedOver', rows, at: span.at });
      }
    }
  }
}

/** Names in any script are names; ditto marks, bodies, lone titles and bare signs are not. */
function isName(text: string): boolean {
  const read = readName(text);
  if ('fault' in read) return read.fault === 'not-a-name' && /\p{L}/u.test(text);
  return read.khmer !== '' || read.latin !== '';
}

/**
 * What an entry says of a sheet, row by row. What is not right is told where it stands, and takes nothing from the
 * rest. Rows of which nothing is said stay open: only "rest absent" makes them absent.
 */
export function understand(entry: Entry, rows: readonly SignInRow[]): Understood {
  const all = new Understanding(rows);
  for (const said of entry) all.take(said);
  all.tellNameless(entry);
  const { problems, notices, walkIns, named, isRestAbsent } = all;
  return {
    rows: rows.map((row): RowSaid => {
      const own = named.get(row.number) ?? null;
      if (own !== null) return { row, state: 'present', named: own };
      const state = all.stateOf(row);
      // Nobody was to stand in a blank row, so that nobody is absent from it.
      return { row, state: isBlankRow(row) ? 'open' : state, named: null };
    }),
    walkIns: [...walkIns.values()],
    problems: problems.toSorted(byPlace),
    notices: notices.toSorted(byPlace),
    isRestAbsent,
  };
}
