import { readSex } from '../../people/list/readSex.ts';
import { toLatinDigits } from '../../text/khmerDigits.ts';
import type { Entry, NamedPerson, Said, Span, Stretch } from './entry.model.ts';
import { tokensOf, type EntryToken } from './entryWords.ts';

/** What begins a statement about a person: «w:», «ថ៖» (ថែម), or the number of a row. */
const walkIn = '(?:w(?:alk-?in)?s?|ថែម|ថ)\\s*[:៖=]';
const rowOf = '[0-9០-៩]+\\s*[:៖=]';
const headOf = new RegExp(`^\\s*(${walkIn}|${rowOf})`, 'iu');
/** Statements end with a semicolon, a khan or a line; and where another person begins. */
const ends = new RegExp(
  `[;\\n\\r។]+|(?<![\\p{L}\\p{M}])(?=${walkIn})|(?<![\\p{L}\\p{M}\\p{N}])(?=${rowOf})`,
  'giu',
);
const comma = /\s*[,،、\t]\s*/u;

interface Statement extends Stretch {
  readonly text: string;
}

function statementsOf(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  let from = 0;
  const add = (to: number): void => {
    const whole = text.slice(from, to);
    const start = from + (whole.length - whole.trimStart().length);
    const trimmed = whole.trim();
    if (trimmed !== '') {
      statements.push({ text: trimmed, from: start, to: start + trimmed.length });
    }
  };
  for (const end of text.matchAll(ends)) {
    add(end.index);
    from = end.index + end[0].length;
  }
  add(text.length);
  return statements;
}

/** «Sok Dara, MoWA, Director, F»: the name, then body and post; the sex wherever it stands. */
function personOf(text: string): NamedPerson {
  const [name = '', ...parts] = text.split(comma).map((part) => part.trim());
  const sexAt = parts.findIndex((part) => readSex(part) !== null);
  const [body = '', ...post] = parts.filter((_, index) => index !== sexAt);
  return {
    name,
    body,
    post: post.filter((part) => part !== '').join(', '),
    sex: sexAt === -1 ? null : readSex(parts[sexAt] ?? ''),
  };
}

function namedIn({ text, from, to }: Statement): Said | null {
  const found = headOf.exec(text);
  if (found === null) return null;
  const row = /^[0-9]+/.exec(toLatinDigits(found[1] ?? ''))?.[0];
  return {
    kind: 'named',
    row: row === undefined ? null : Number(row),
    person: personOf(text.slice(found[0].length).trim()),
    at: { from, to },
  };
}

interface Group {
  state: 'present' | 'absent';
  rows: Span[] | 'all';
  except: Span[];
  isExcepting: boolean;
  at: { from: number; to: number };
  /** The word or number that began it. */
  readonly opener: Stretch;
}

/** Reads the statements about rows, piece by piece. */
class RowsReader {
  readonly said: Said[] = [];
  private group: Group | null = null;
  private readonly tokens: readonly EntryToken[];
  private readonly text: string;

  constructor(text: string, { text: statement, from }: Statement) {
    this.text = text;
    this.tokens = tokensOf(statement, from);
  }

  read(): readonly Said[] {
    for (let at = 0; at < this.tokens.length;) at += this.take(at);
    this.close();
    return this.said;
  }

  /** @returns how many pieces were read */
  private take(at: number): number {
    const token = this.tokens[at];
    const next = this.tokens[at + 1];
    switch (token?.kind) {
      case undefined:
        return 1;
      case 'rest':
      case 'absent':
        // «the rest absent», «absent: the rest»
        if (next?.kind !== token.kind && (next?.kind === 'absent' || next?.kind === 'rest')) {
          this.close();
          this.said.push({ kind: 'restAbsent', at: { from: token.from, to: next.to } });
          return 2;
        }
        if (token.kind === 'rest') this.unread(token);
        else this.takeAbsent(token, next);
        return 1;
      case 'all':
        this.open(token).rows = 'all';
        return 1;
      case 'except':
        this.takeExcept(token);
        return 1;
      case 'number':
        return this.takeNumber(at, token);
      case 'to':
      case 'unread':
        this.unread(token);
        return 1;
    }
  }

  /** It says so of what follows, or of what stands before it where nothing follows. */
  private takeAbsent(token: EntryToken, next: EntryToken | undefined): void {
    const isBefore = next?.kind === 'number' || next?.kind === 'all';
    if (this.group !== null && (isBefore || this.group.isExcepting)) {
      // «all except 7, 12 absent»: those who are excepted are so anyway.
      const isSaidAnyway = !isBefore && this.group.state === 'present';
      this.group.at.to = token.to;
      if (isSaidAnyway) return;
      this.close();
    }
    this.open(token).state = 'absent';
  }

  private takeExcept(token: EntryToken): void {
    const group = this.group;
    const isBare = group === null || (group.rows !== 'all' && group.rows.length === 0);
    const opened = this.open(token);
    // «except 7»: of all.
    if (isBare) opened.rows = 'all';
    opened.isExcepting = true;
  }

  private takeNumber(at: number, token: EntryToken & { readonly kind: 'number' }): number {
    const [to, end] = [this.tokens[at + 1], this.tokens[at + 2]];
    const group = this.open(token);
    const list = group.isExcepting ? group.except : group.rows;
    const add = (first: number, last: number, until: number): void => {
      group.at.to = until;
      const span = { first, last, at: { from: token.from, to: until } };
      // «all 5»: the number says nothing more.
      if (list !== 'all') list.push(span);
    };
    if (to?.kind === 'to' && end?.kind === 'number') {
      add(token.value, end.value, end.to);
      return 3;
    }
    add(token.value, token.value, token.to);
    return 1;
  }

  private open(token: EntryToken): Group {
    this.group ??= {
      state: 'present',
      rows: [],
      except: [],
      isExcepting: false,
      at: { from: token.from, to: token.to },
      opener: token,
    };
    this.group.at.to = Math.max(this.group.at.to, token.to);
    return this.group;
  }

  private close(): void {
    const group = this.group;
    this.group = null;
    if (group === null) return;
    const { state, rows, except, at, opener } = group;
    if (rows === 'all' || rows.length > 0)
      this.said.push({ kind: 'rows', state, rows, except, at });
    else this.unread(opener);
  }

  private unread({ from, to }: Stretch): void {
    this.said.push({ kind: 'unread', text: this.text.slice(from, to), at: { from, to } });
  }
}

/**
 * Reads what came back on a sign-in sheet, as it is typed. It takes any text and throws for none; what it does not
 * understand stands among the rest as `unread`.
 *
 * ```
 * entry     = statement { (";" | "។" | line) statement }
 * statement = person | { rows | rest }
 * rows      = ["absent"] numbers [ "absent" ] [ "except" numbers ]
 * numbers   = "all" | number | number "-" number, with commas, blanks or «និង» between them
 * rest      = "rest absent" | «ក្រៅពីនេះ អវត្តមាន»
 * person    = ("w" | «ថ» | number) ":" name [ "," body [ "," post ] ] [ "," sex ]
 * ```
 *
 * Digits are Latin or Khmer. "except" without numbers before it is of all; a bare number or range was there; those
 * that are excepted are the opposite of the rest of their statement. "w:" is a walk-in, "23:" says who came for
 * row 23. What is said of one row twice is not decided here (`understand`).
 */
export function readEntry(text: string): Entry {
  const said = statementsOf(text).flatMap((statement): readonly Said[] => {
    const named = namedIn(statement);
    return named === null ? new RowsReader(text, statement).read() : [named];
  });
  return said.toSorted((a, b) => a.at.from - b.at.from);
}
