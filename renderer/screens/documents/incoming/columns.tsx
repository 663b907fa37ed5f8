import { IconAlertTriangle, IconClock, IconPaperclip } from '@tabler/icons-react';
import type { DocumentId } from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { readTypedDate } from '#shared/calendar/typed.ts';
import type { AnswerState } from '#shared/documents/register/answers.ts';
import type { IncomingLetter, OfficeDocument } from '#shared/documents/register/model.ts';
import { sameNumber } from '#shared/documents/register/numbers.ts';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import { dateText } from '../editor/form/typedTexts.ts';
import { AnswerEditor } from './AnswerEditor.tsx';
import classes from './Incoming.module.css';

/** A change of one cell. */
export type LetterPatch = Partial<Omit<IncomingLetter, 'id' | 'scan'>>;

type LetterColumn = GridColumn<IncomingLetter, LetterPatch>;

interface ColumnsInput {
  readonly messages: Messages;
  readonly stateOf: (letter: IncomingLetter) => AnswerState;
  /** The issued papers among which an answer is chosen. */
  readonly answers: readonly OfficeDocument[];
  /** Any paper, also one that was withdrawn since. */
  readonly paperOf: (id: DocumentId) => OfficeDocument | undefined;
  /** Saves a copy of the scan, or asks for one. */
  readonly onScan: (letter: IncomingLetter) => void;
}

const tones = { soon: 'doubt', late: 'bad', answered: 'muted' } as const;
const dueIcons = { soon: IconClock, late: IconAlertTriangle } as const;

/** The columns of the register of incoming letters, edited in place. */
export function incomingColumns(input: ColumnsInput): readonly LetterColumn[] {
  const { messages, stateOf, answers, paperOf, onScan } = input;
  const { register: texts } = messages;
  const { columns: heads } = texts;
  const date = (text: string): Outcome<PlainDate, string> => {
    const read = readTypedDate(text);
    return read === null ? failure(texts.badDate(text)) : success(read);
  };
  const written = (
    key: 'number' | 'from' | 'subject' | 'remarks',
    column: Pick<LetterColumn, 'width' | 'grow'>,
    missing?: string,
  ): LetterColumn => ({
    ...column,
    id: key,
    header: heads[key],
    text: (letter) => letter[key],
    edit: {
      editor: key === 'subject' || key === 'remarks' ? 'longText' : 'text',
      parse: (typed) => {
        const text = typed.trim();
        return text === '' && missing !== undefined ? failure(missing) : success({ [key]: text });
      },
    },
  });
  const answerText = ({ answeredBy }: IncomingLetter): string =>
    answeredBy === null ? '' : (paperOf(answeredBy)?.number ?? '');
  return [
    { ...written('number', { width: 110 }), freeze: true },
    {
      id: 'date',
      header: heads.date,
      width: 94,
      text: (letter) => dateText(letter.date),
      sortKey: (letter) => letter.date,
      edit: {
        editor: 'text',
        parse: (typed) => {
          if (typed.trim() === '') return success({ date: null });
          const read = date(typed);
          return read.ok ? success({ date: read.value }) : read;
        },
      },
    },
    {
      id: 'receivedOn',
      header: heads.receivedOn,
      width: 94,
      text: (letter) => dateText(letter.receivedOn),
      sortKey: (letter) => letter.receivedOn,
      edit: {
        editor: 'text',
        parse: (typed) => {
          if (typed.trim() === '') return failure(texts.dayMissing);
          const read = date(typed);
          return read.ok ? success({ receivedOn: read.value }) : read;
        },
      },
    },
    written('from', { width: 136, grow: 1 }, texts.senderMissing),
    written('subject', { width: 180, grow: 2 }, texts.subjectMissing),
    {
      id: 'answerDue',
      header: heads.answerDue,
      width: 112,
      text: (letter) => dateText(letter.answerDue),
      sortKey: (letter) => letter.answerDue,
      filterValues: (letter) => [texts.answerStates[stateOf(letter)]],
      tone: (letter) => {
        const state = stateOf(letter);
        return state === 'none' || state === 'open' ? undefined : tones[state];
      },
      display: (letter) => {
        const state = stateOf(letter);
        const text = dateText(letter.answerDue);
        if (state !== 'soon' && state !== 'late') return text;
        const DueIcon = dueIcons[state];
        return (
          <span className={classes.due} title={texts.answerStates[state]}>
            {text}
            <DueIcon size={14} stroke={1.8} aria-label={texts.answerStates[state]} role="img" />
          </span>
        );
      },
      edit: {
        editor: 'text',
        parse: (typed) => {
          if (typed.trim() === '') return success({ answerDue: null });
          const read = date(typed);
          return read.ok ? success({ answerDue: read.value }) : read;
        },
      },
    },
    {
      id: 'answeredBy',
      header: heads.answeredBy,
      width: 104,
      text: answerText,
      tone: ({ answeredBy }) =>
        answeredBy !== null && paperOf(answeredBy)?.status === 'withdrawn' ? 'struck' : undefined,
      edit: {
        editor: { custom: AnswerEditor },
        text: ({ answeredBy }) => answeredBy ?? '',
        parse: (typed) => {
          const text = typed.trim();
          if (text === '') return success({ answeredBy: null });
          const found =
            answers.find(({ id }) => id === text) ??
            answers.find(({ number }) => sameNumber(number) === sameNumber(text));
          return found === undefined
            ? failure(texts.badAnswer(text))
            : success({ answeredBy: found.id });
        },
      },
    },
    {
      id: 'scan',
      header: heads.scan,
      width: 104,
      text: ({ scan }) => scan?.name ?? '',
      display: (letter) => (
        <button
          type="button"
          tabIndex={-1}
          className={classes.cellButton}
          data-letter={letter.id}
          data-quiet={letter.scan === null || undefined}
          // The keys stay with the table.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onScan(letter)}
        >
          <IconPaperclip size={14} stroke={1.8} aria-hidden />
          {letter.scan?.name ?? texts.attachHere}
        </button>
      ),
      onActivate: onScan,
    },
    written('remarks', { width: 112, grow: 1 }),
  ];
}
