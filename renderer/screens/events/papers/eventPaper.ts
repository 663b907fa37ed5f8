import { unreachable } from '#shared/base/outcome.ts';
import type { EventPaperInput, EventPaperWish } from '#shared/documents/build/fromEvent.ts';
import { completeData } from '#shared/documents/fields/completeData.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import { badgesData } from '#shared/documents/kinds/badges/fromEvent.ts';
import { eventContactsData } from '#shared/documents/kinds/contactList/fromPeople.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { namePlatesData } from '#shared/documents/kinds/namePlates/fromEvent.ts';
import { participantListData } from '#shared/documents/kinds/participantList/fromEvent.ts';
import type { KindId } from '#shared/documents/template/model.ts';

/** The papers that go out of an event, in the order in which they are offered. */
export const eventPapers = ['participantList', 'phone', 'email', 'badges', 'namePlates'] as const;
export type EventPaper = (typeof eventPapers)[number];

/** The kind of document that a paper is. */
export function kindOfPaper(paper: EventPaper): KindId {
  return paper === 'phone' || paper === 'email' ? 'contactList' : paper;
}

/** Columns that a list has no use for. */
export function columnsWithout(
  paper: EventPaper,
  order: EventPaperWish['order'],
): readonly string[] {
  const grouping = order === 'body' ? ['body'] : [];
  if (paper === 'phone') return ['email', ...grouping];
  return paper === 'email' ? ['phone', ...grouping] : grouping;
}

export interface EventPaperChoice extends EventPaperWish {
  readonly paper: EventPaper;
  readonly figures: boolean;
  /** The columns that are shown. */
  readonly columns: readonly string[];
  /** They are chosen for this paper, and not those of the office's template. */
  readonly ownColumns: boolean;
}

function filled(input: EventPaperInput, choice: EventPaperChoice) {
  const { paper, columns, ownColumns } = choice;
  const own = ownColumns ? columns : [];
  switch (paper) {
    case 'participantList': {
      const contacts = columns.includes('phone') || columns.includes('email');
      return participantListData(input, { ...choice, columns: own, contacts });
    }
    case 'phone':
    case 'email':
      return eventContactsData(input, { ...choice, columns: own, of: paper });
    case 'badges':
      return badgesData(input, choice);
    case 'namePlates':
      return namePlatesData(input, choice);
    default:
      return unreachable(paper);
  }
}

/** The data of a paper of an event, as its kind wants them. */
export function eventPaperData(input: EventPaperInput, choice: EventPaperChoice): DocumentData {
  return completeData(kindOf(kindOfPaper(choice.paper)).fields, filled(input, choice));
}
