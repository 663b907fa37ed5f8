import type { Entry, NamedPerson, Said, Span } from './entry.model.ts';

function spansText(spans: readonly Span[]): string {
  return spans
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))
    .join(', ');
}

/** A person as an entry names one: «Sok Dara, MoWA, Director, F». */
export function personText({ name, body, post, sex }: NamedPerson): string {
  const parts = [name, body, post];
  while (parts.at(-1) === '') parts.pop();
  return [...parts, ...(sex === null ? [] : [sex])].join(', ');
}

function saidText(said: Said): string {
  switch (said.kind) {
    case 'rows': {
      const rows = said.rows === 'all' ? 'all' : spansText(said.rows);
      const except = said.except.length === 0 ? '' : ` except ${spansText(said.except)}`;
      return `${said.state === 'absent' ? 'absent ' : ''}${rows}${except}`;
    }
    case 'restAbsent':
      return 'rest absent';
    case 'named':
      return `${said.row === null ? 'w' : said.row}: ${personText(said.person)}`;
    case 'unread':
      return said.text;
  }
}

/** The entry as a text that reads as the same; each statement as it is typed shortest. */
export function writeEntry(entry: Entry): string {
  return entry.map(saidText).join('; ');
}
