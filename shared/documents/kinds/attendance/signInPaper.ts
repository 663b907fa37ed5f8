import type { BodyId, PersonId } from '../../../base/ids.ts';
import type { Bilingual } from '../../../base/language.ts';
import { isBlankRow } from '../../../events/signIn/blankRow.ts';
import { bodyNameOf } from '../../../events/participantOf.ts';
import type { OfficeEvent, Participant, SignInRow, SignInSheet } from '../../../events/model.ts';
import type { Body } from '../../../matrix/bodies.model.ts';
import type { Person } from '../../../people/directory/model.ts';
import { personNames } from '../../../people/directory/personName.ts';
import { phoneText } from '../../../people/phoneText.ts';
import { dataSchema } from '../../fields/dataSchema.ts';
import { buildInputOf } from '../../register/compose.ts';
import type { SheetDoc } from '../../sheetDoc.ts';
import type { OfficeFacts, TemplateChanges, TemplateColumn } from '../../template/model.ts';
import type { TextDoc } from '../../textDoc.ts';
import { eventKindWords } from '../../words.ts';
import { attendance } from './attendance.ts';
import { attendanceFields } from './fields.ts';
import { signInBook, signInSheet } from './signInSheet.ts';
import { participantsTable } from './table.ts';

/** What a sign-in sheet is printed from. */
export interface SignInPaperInput {
  readonly sheet: SignInSheet;
  readonly event: OfficeEvent;
  readonly participants: readonly Participant[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly office: OfficeFacts;
  /** The office's template of attendance lists; the columns are the sheet's own. */
  readonly changes: TemplateChanges;
  /** With the telephone numbers, which are personal. */
  readonly withPhones: boolean;
}

const nothing: Bilingual = { km: '', en: '' };
const columns = { no: 9, fullName: 29, sex: 9, post: 25, body: 33, phone: 21, signature: 28 };

/** Under the names of bodies no column repeats them. */
function columnsOf({ sheet, withPhones, changes }: SignInPaperInput): readonly TemplateColumn[] {
  const office = changes.columns?.[participantsTable.key] ?? [];
  return Object.entries(columns).flatMap(([key, width]): readonly TemplateColumn[] => {
    if (key === (sheet.order === 'body' ? 'body' : '') || (key === 'phone' && !withPhones))
      return [];
    const known = participantsTable.columns.find((column) => column.key === key);
    // The office's own words for a column stand here too.
    const label = office.find((column) => column.key === key)?.label ?? known?.label ?? nothing;
    return [{ key, label, width }];
  });
}

/** A row as the kind's data have it: who stands in it, a place to be named, or the number alone. */
function rowData({ participant: id, body }: SignInRow, input: SignInPaperInput): object {
  const { participants, people, bodies, event, withPhones } = input;
  const participant = participants.find((one) => one.id === id);
  if (participant === undefined) return { body: bodyNameOf(body, bodies, event.from) };
  const person = people.get(participant.person);
  return {
    honorific: participant.honorific,
    name: person === undefined ? nothing : personNames(person),
    sex: person?.sex ?? '',
    post: participant.post,
    body: participant.bodyName,
    rank: participant.rank,
    phone: withPhones ? phoneText(person?.phones[0] ?? '') : '',
  };
}

function inputOf(input: SignInPaperInput): Parameters<typeof signInSheet>[0] {
  const { sheet, event, office, changes } = input;
  const { title, kind, place } = event;
  const isTitled = title.km !== '' || title.en !== '';
  const data = dataSchema(attendanceFields).parse({
    date: sheet.day,
    event: {
      kind,
      title: isTitled ? title : eventKindWords[kind],
      date: sheet.day,
      hall: place,
    },
    order: sheet.order === 'body' ? 'givenByBody' : 'given',
    blankRows: sheet.rows.filter(isBlankRow).length,
    participants: sheet.rows.filter((row) => !isBlankRow(row)).map((row) => rowData(row, input)),
  });
  return buildInputOf({
    kind: attendance,
    data,
    office,
    changes: {
      ...changes,
      columns: {
        ...changes.columns,
        [participantsTable.key]: columnsOf(input),
      },
    },
    language: sheet.language,
  });
}

/** A sign-in sheet as it was printed, row by row under its numbers; as a text with a code on each page. */
export function signInText(input: SignInPaperInput): TextDoc {
  return signInSheet(inputOf(input), input.sheet.code);
}

/** The same as a workbook. */
export function signInWorkbook(input: SignInPaperInput): SheetDoc {
  return signInBook(inputOf(input), input.sheet.code);
}
