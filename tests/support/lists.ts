import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import { readList, type ListOptions } from '#shared/people/list/readList.ts';

/** A list as it was understood, short enough to be compared. */
export function shortReading(tables: readonly RawTable[], options: ListOptions = {}) {
  const reading = readList(tables, options);
  return {
    people: reading.people.map(({ row, person, titles }) => ({
      row,
      km: person.khmerName,
      en: person.latinName,
      title: titles,
      sex: person.sex,
      post: person.post,
      body: person.organisation,
      province: person.province,
      phones: person.phones.join(' '),
      email: person.email,
      remarks: person.remarks,
    })),
    leftOut: reading.leftOut.map(({ row }) => row),
    held: reading.questions.flatMap(({ row }) => (row === null ? [] : [row])),
    about: reading.questions.filter(({ row }) => row === null).map(({ question }) => question.en),
  };
}

type Short = ReturnType<typeof shortReading>['people'][number];

/** A person of a row; what is not said is empty. */
export function listed(row: number, said: Partial<Omit<Short, 'row'>>): Short {
  return {
    row,
    km: '',
    en: '',
    title: '',
    sex: null,
    post: '',
    body: '',
    province: null,
    phones: '',
    email: '',
    remarks: '',
    ...said,
  };
}
