import { IconBan, IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { DocumentId, WorkplanId } from '#shared/base/ids.ts';
import { inLanguage, type Bilingual, type Language } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import { paths } from '#renderer/navigation/paths.ts';
import { dateText } from '../editor/form/typedTexts.ts';
import { statuses } from './registerView.ts';
import classes from './Register.module.css';

const stateIcons = { draft: IconPencil, issued: IconCircleCheck, withdrawn: IconBan };

/** What the register's columns are made with. */
interface ColumnsInput {
  readonly messages: Messages;
  readonly language: Language;
  /** The year of a workplan; undefined where it is gone. */
  readonly yearOf: (id: WorkplanId) => number | undefined;
  readonly open: (id: DocumentId) => void;
  readonly openWorkplan: (id: WorkplanId) => void;
}

/** The name of what a document belongs to; empty where it belongs to nothing. */
export function aboutText(
  { about }: Pick<OfficeDocument, 'about'>,
  { messages, yearOf }: Pick<ColumnsInput, 'messages' | 'yearOf'>,
): string {
  const year = about === null ? undefined : yearOf(about.id);
  return year === undefined ? '' : messages.register.workplanOf(year);
}

/** «Withdrawn: wrong addressee», «Issued». */
export function stateText(
  { status, withdrawn }: Pick<OfficeDocument, 'status' | 'withdrawn'>,
  { documents, register }: Messages,
): string {
  return withdrawn === null ? documents.status[status] : register.withdrawnFor(withdrawn.reason);
}

/** What is shown of a text in the other language, beside the window's; empty where both show the same. */
function other(text: Bilingual, language: Language): string {
  const there = text[language === 'en' ? 'km' : 'en'];
  return there === inLanguage(text, language) ? '' : there;
}

/** The columns of the register of outgoing documents. */
export function registerColumns(input: ColumnsInput): readonly GridColumn<OfficeDocument>[] {
  const { messages, language, open } = input;
  const { documents: texts, register } = messages;
  const { columns: heads } = register;
  const otherLanguage = language === 'en' ? 'km' : 'en';
  const opens = ({ id }: OfficeDocument): void => open(id);
  const columns: readonly GridColumn<OfficeDocument>[] = [
    {
      id: 'number',
      header: heads.number,
      width: 106,
      freeze: true,
      text: ({ number }) => number,
      display: ({ id, number }) => (
        <Link
          href={paths.document(id)}
          tabIndex={-1}
          className={classes.number}
          data-quiet={number === '' || undefined}
        >
          {number === '' ? register.numberless : number}
        </Link>
      ),
    },
    {
      id: 'date',
      header: heads.date,
      width: 92,
      text: ({ date }) => dateText(date),
      sortKey: ({ date }) => date,
    },
    {
      id: 'kind',
      header: heads.kind,
      width: 112,
      text: ({ kind }) => inLanguage(kindOf(kind).name, language),
    },
    {
      id: 'subject',
      header: heads.subject,
      width: 186,
      grow: 2,
      text: ({ subject }) => inLanguage(subject, language),
    },
    {
      id: 'subjectOther',
      header: heads.subjectOther,
      width: 230,
      grow: 2,
      hidden: true,
      lang: otherLanguage,
      text: ({ subject }) => other(subject, language),
    },
    {
      id: 'addressee',
      header: heads.addressee,
      width: 140,
      grow: 1,
      text: ({ addressee }) => inLanguage(addressee, language),
    },
    {
      id: 'addresseeOther',
      header: heads.addresseeOther,
      width: 150,
      grow: 1,
      hidden: true,
      lang: otherLanguage,
      text: ({ addressee }) => other(addressee, language),
    },
    {
      id: 'about',
      header: heads.about,
      width: 104,
      text: (document) => aboutText(document, input),
      display: (document) => {
        const text = aboutText(document, input);
        return document.about === null || text === '' ? null : (
          <Link href={paths.workplan(document.about.id)} tabIndex={-1} className={classes.number}>
            {text}
          </Link>
        );
      },
      onActivate: (document) => {
        if (document.about === null) open(document.id);
        else input.openWorkplan(document.about.id);
      },
    },
    {
      id: 'issuedBy',
      header: heads.issuedBy,
      width: 98,
      text: ({ issued }) => issued?.by ?? '',
    },
    {
      id: 'issuedOn',
      header: heads.issuedOn,
      width: 96,
      hidden: true,
      text: ({ issued }) => dateText(issued?.on ?? null),
      sortKey: ({ issued }) => issued?.on ?? null,
    },
    {
      id: 'state',
      header: heads.state,
      width: 126,
      text: (document) => stateText(document, messages),
      filterValues: ({ status }) => [texts.status[status]],
      sortKey: ({ status }) => statuses.indexOf(status),
      display: (document) => {
        const StateIcon = stateIcons[document.status];
        const text = stateText(document, messages);
        return (
          <span className={classes.state} data-status={document.status} title={text}>
            <StateIcon size={15} stroke={1.8} aria-hidden />
            {text}
          </span>
        );
      },
    },
    {
      id: 'language',
      header: heads.language,
      width: 90,
      hidden: true,
      text: (document) => messages.paper.languages[document.language],
    },
  ];
  return columns.map((column) => ({ onActivate: opens, ...column }));
}
