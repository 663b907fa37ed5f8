import { inLanguage, type Language } from '#shared/base/language.ts';
import { formatCivil } from '#shared/calendar/dateText.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { IncomingLetter, OfficeDocument } from '#shared/documents/register/model.ts';
import { inIncomingOrder, inRegisterOrder } from '#shared/documents/register/registerOrder.ts';
import type { OfficeEvent } from '#shared/events/model.ts';
import type { EntryDecision } from '#shared/matrix/model.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import { paths } from '#renderer/navigation/paths.ts';
import { entryDecisionId } from '../records.ts';
import type { Database } from '../schema.ts';
import { alive } from './alive.ts';

/** A thing that the search finds. */
export interface SearchItem {
  readonly label: string;
  readonly detail: string;
  readonly path: string;
  /** What is searched: the comparison key of all its texts, the code first. */
  readonly key: string;
}

export interface SearchItems {
  readonly activities: readonly SearchItem[];
  readonly workplans: readonly SearchItem[];
  /** The latest first. */
  readonly events: readonly SearchItem[];
  /** The newest first. */
  readonly documents: readonly SearchItem[];
  readonly incoming: readonly SearchItem[];
}

/** What stands after a correction, or as it was printed. */
function corrected(
  decision: EntryDecision | undefined,
  field: 'title' | 'titleKm',
  printed: string,
): string {
  return decision?.[field]?.text ?? printed;
}

/** Texts in a row, those that are empty left out. */
function inRow(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' · ');
}

function documentItem(document: OfficeDocument, language: Language): SearchItem {
  const { id, kind, number, subject, addressee } = document;
  const { name } = kindOf(kind);
  const shown = inLanguage(subject, language);
  return {
    label: inRow([number, shown === '' ? inLanguage(name, language) : shown]),
    detail: inRow([inLanguage(name, language), inLanguage(addressee, language)]),
    path: paths.document(id),
    key: searchKey(
      [number, subject.en, subject.km, addressee.en, addressee.km, name.en, name.km].join(' '),
    ),
  };
}

function letterItem({ id, number, subject, from }: IncomingLetter): SearchItem {
  return {
    label: inRow([number, subject]),
    detail: from,
    path: paths.incomingLetter(id),
    key: searchKey([number, subject, from].join(' ')),
  };
}

/** An event by its title; one that has none yet by its series, else by its day. */
function eventItem(event: OfficeEvent, language: Language): SearchItem {
  const { id, title, series, from, place } = event;
  const day = formatCivil(from, language);
  const [label = day, ...others] = [inLanguage(title, language), series].filter(
    (text) => text !== '',
  );
  return {
    label,
    detail: inRow([label === day ? '' : day, inLanguage(place, language), ...others]),
    path: paths.event(id),
    key: searchKey([title.en, title.km, series, place.en, place.km].join(' ')),
  };
}

/** Everything that the search can find without the directory, read when the search is opened, labelled in the window's language. */
export async function readSearchItems(
  database: Database,
  language: Language,
): Promise<SearchItems> {
  const [plans, workplans, decisions, added, documents, incoming, events] = await Promise.all([
    database.plans.toArray(),
    database.workplans.toArray(),
    database.entryDecisions.toArray(),
    database.addedEntries.toArray(),
    database.documents.toArray(),
    database.incoming.toArray(),
    database.events.toArray(),
  ]);
  const decided = new Map(alive(decisions).map((decision) => [decision.id, decision]));
  const addedByHand = alive(added);
  const titleOf = new Map(
    alive(plans).map(({ id, plan }) => [
      id,
      inLanguage({ en: plan.title, km: plan.titleKm ?? '' }, language),
    ]),
  );
  return {
    activities: alive(plans).flatMap((record) => {
      const khmer = new Map(record.khmer.map((text) => [text.code, text.title]));
      const entries = [
        ...record.plan.entries,
        ...addedByHand.filter(({ planId }) => planId === record.id).map(({ entry }) => entry),
      ];
      return entries.map((entry): SearchItem => {
        const decision = decided.get(entryDecisionId(record.id, entry.code));
        const printed = entry.title ?? '';
        const en = corrected(decision, 'title', printed);
        const km = corrected(decision, 'titleKm', entry.titleKm ?? khmer.get(entry.code) ?? '');
        const label = inLanguage({ en, km }, language);
        return {
          label: `${entry.code}  ${label}`,
          detail: label === km ? en : km,
          path: paths.matrix(record.id, entry.code),
          key: searchKey(`${entry.code} ${en} ${km} ${printed}`),
        };
      });
    }),
    workplans: alive(workplans).map((workplan) => ({
      label: `${workplan.year}${workplan.scope === null ? '' : ` · ${workplan.scope}`}`,
      detail: titleOf.get(workplan.planId) ?? '',
      path: paths.workplan(workplan.id),
      key: searchKey(`${workplan.year} ${workplan.scope ?? ''} workplan ផែនការសកម្មភាព`),
    })),
    events: [...alive(events)]
      .sort((a, b) => (a.from < b.from ? 1 : -1))
      .map((event) => eventItem(event, language)),
    documents: inRegisterOrder(alive(documents)).map((document) =>
      documentItem(document, language),
    ),
    incoming: inIncomingOrder(alive(incoming)).map(letterItem),
  };
}
