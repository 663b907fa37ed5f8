import { columnLetters } from '#shared/matrix/import/rawTable.ts';
import type { Match } from '#shared/people/list/model.ts';
import type { ListQuestion, ListReading, ReadPerson } from '#shared/people/list/reading.ts';

/** What was read of a list, as programs take it. */
export function listAsJson({ people, leftOut, questions }: ListReading): object {
  return {
    people: people.map(personAsJson),
    leftOut: leftOut.map(({ sheet, row, reason }) => ({ sheet, row, reason: reason.en })),
    questions: questions.map(({ sheet, row, column, question }) => ({
      sheet,
      ...(row !== null && { row }),
      ...(column !== null && { column: columnLetters(column) }),
      question: question.en,
    })),
  };
}

function personAsJson(read: ReadPerson): object {
  const { sheet, row, person, titles, birthYear, match } = read;
  const { khmerName, latinName, sex, post, organisation, province, phones, email, remarks } =
    person;
  return {
    sheet,
    row,
    khmerName,
    latinName,
    honorific: titles,
    sex,
    ...(birthYear !== undefined && { birthYear }),
    post,
    organisation,
    province: province ?? '',
    phone: phones[0] ?? '',
    ...(phones.length > 1 && { phones }),
    email,
    remarks,
    ...(match !== null && { match: matchAsJson(match) }),
  };
}

function matchAsJson(match: Match): object {
  return match.state === 'new'
    ? { state: match.state, id: null, why: 'Nobody who is known is like this person.' }
    : { state: match.state, id: match.id, why: match.why.en };
}

/** What was read of a list, for people. */
export function listAsText({ people, leftOut, questions }: ListReading): string {
  const held = questions.filter(({ row }) => row !== null);
  const about = questions.filter(({ row }) => row === null);
  const known = people.filter(({ match }) => match !== null && match.state !== 'new').length;
  const lines = [
    `${people.length} people would be taken${known === 0 ? '' : `, ${known} of them known or perhaps known`}; ${held.length} rows are kept back with a question; ${leftOut.length} rows are left out.`,
    ...section('Questions', [...about, ...held].map(questionLine)),
    ...section('People', people.map(personLine)),
    ...section(
      'Left out',
      leftOut.map(({ sheet, row, reason }) => `${sheet}:${row}  ${reason.en}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function questionLine({ sheet, row, column, question }: ListQuestion): string {
  const place = row === null ? sheet : `${sheet}:${row}`;
  return `${place}${column === null ? '' : ` ${columnLetters(column)}`}  ${question.en}`;
}

function personLine({ sheet, row, person, titles, match }: ReadPerson): string {
  const { khmerName, latinName, sex, post, organisation, province, phones, email, remarks } =
    person;
  const facts = [
    [titles, khmerName, latinName].filter((part) => part !== '').join(' '),
    sex ?? '',
    post,
    organisation,
    province ?? '',
    phones.join(' '),
    email,
    remarks,
    match === null || match.state === 'new' ? '' : `${match.state}: ${match.id}`,
  ];
  return `${sheet}:${row}  ${facts.filter((fact) => fact !== '').join(' · ')}`;
}
