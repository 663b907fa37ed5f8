import type { EventKind, Quantity } from '../../matrix/model.ts';
import { headOf, singular } from './grammar/nouns.ts';
import { readNounPhrase } from './grammar/nounPhrase.ts';
import { isParticiple, isStop } from './grammar/stops.ts';
import { isKhmer, tokenise, type Token } from './grammar/tokens.ts';

const kinds: ReadonlyMap<string, EventKind> = new Map([
  ['meeting', 'meeting'],
  ['workshop', 'workshop'],
  ['seminar', 'workshop'],
  ['training', 'training'],
  ['course', 'training'],
  ['forum', 'forum'],
  ['tour', 'study-tour'],
  ['exhibition', 'exhibition'],
  ['fair', 'exhibition'],
  ['competition', 'competition'],
  ['contest', 'competition'],
  ['celebration', 'celebration'],
]);
/** A visit is a study tour when it is one of these. */
const studies = new Set(['study', 'exposure', 'learning', 'oversea', 'overseas']);
/** What "monitoring" is about when it is no mission: "Monitoring and Evaluation Guideline". */
const papers = new Set(
  'guideline system report tool plan framework manual committee team document form'.split(' '),
);
/** Words that make one thing with the event before them: "training courses", "competition's events". */
const continuations = new Set('course programme event session activity mission class'.split(' '));
/** Deeds whose result is a paper or a thing, whatever the paper is about. */
const making = new Set(
  [
    'develop developing development design designing print printing prepare preparing preparation produce',
    'producing draft drafting write writing compile compiling finalize finalise finalizing revise revising',
    'update updating publish publishing assess assessing create creating formulate formulating translate',
  ]
    .join(' ')
    .split(' '),
);
const organising = new Set(
  'organize organise organizing organising hold holding conduct host'.split(' '),
);
const topics = new Set(['on', 'about', 'regarding', 'concerning']);

/** The kind of event that a title implies by the first event it names as such; `none` for other work. */
export function kindOfTitle(title: string): EventKind {
  const tokens = tokenise(title);
  const [first] = tokens;
  if (first === undefined) return 'none';
  if (first.word.startsWith('celebrat')) return 'celebration';
  if (first.word.startsWith('monitor') && isMission(tokens)) return 'monitoring';
  const organised = tokens.some(({ word }) => organising.has(word));
  if (making.has(first.word) && !organised) return 'none';
  for (const [at, token] of tokens.entries()) {
    const kind = kindAt(tokens, at);
    if (kind !== null && isWhole(tokens, at, token) && !isTopic(tokens, at)) return kind;
  }
  return 'none';
}

/** The kind of the first gathering that was counted: "Number of training courses". */
export function kindOfCounts(quantities: readonly Quantity[]): EventKind {
  for (const { counts, unit } of quantities) {
    const kind = counts === 'event' ? kindOfUnit(unit) : null;
    if (kind !== null) return kind;
  }
  return 'none';
}

/** What "twice a year" counts in a row of this kind; `time` where the kind says nothing. */
export function unitOfKind(kind: EventKind): string {
  switch (kind) {
    case 'study-tour':
      return 'study tour';
    case 'monitoring':
      return 'monitoring mission';
    case 'none':
      return 'time';
    case 'meeting':
    case 'workshop':
    case 'training':
    case 'forum':
    case 'exhibition':
    case 'competition':
    case 'celebration':
      return kind;
  }
}

function kindOfUnit(unit: string): EventKind | null {
  const head = headOf(unit);
  if (head === 'visit') return studies.has(unit.split(' ').at(-2) ?? '') ? 'study-tour' : null;
  const words = unit.split(' ').map((word) => word.replace(/['’]s$/u, ''));
  if (head === 'mission' && words.includes('monitoring')) return 'monitoring';
  const before = continuations.has(head) ? kinds.get(words.at(-2) ?? '') : undefined;
  return before ?? kinds.get(head) ?? null;
}

function kindAt(tokens: readonly Token[], at: number): EventKind | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const noun = singular(token.word.replace(/['’]s?$/u, ''));
  const before = tokens[at - 1]?.word ?? '';
  if (noun === 'visit') return studies.has(before) ? 'study-tour' : null;
  if (noun === 'mission') return before === 'monitoring' ? 'monitoring' : null;
  return kinds.get(noun) ?? null;
}

/** Whether the event is the thing itself: "training manual" and "workshop report" are papers. */
function isWhole(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1];
  if (isKhmer(token)) return beginsKhmer(token, tokens[at - 1]);
  if (next === undefined || isStop(next) || isParticiple(next.word)) return true;
  return continuations.has(singular(next.word)) || kindAt(tokens, at + 1) !== null;
}

/** Khmer describes behind: in «ឯកសារបណ្តុះបណ្តាល», training documents, the event describes what stands before. */
function beginsKhmer(token: Token, before: Token | undefined): boolean {
  if (before === undefined || before.to < token.from) return true;
  return ['arrange', 'in', 'of', 'to'].includes(before.word);
}

/** "information on product competition" is about an event and holds none. */
function isTopic(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  while (place >= 0 && !isStop(tokens[place])) place -= 1;
  return topics.has(tokens[place]?.word ?? '');
}

function isMission(tokens: readonly Token[]): boolean {
  const phrase = readNounPhrase(tokens, 1, false) ?? readNounPhrase(tokens, 2, false);
  return phrase === null || !papers.has(headOf(phrase.unit));
}
