/**
 * One run over a list of so many made-up people, in a process of its own: writes its figures as JSON.
 * Usage: peopleRun ROWS
 */
import ExcelJS from 'exceljs';
import { honorifics } from '#shared/people/honorifics.ts';
import { readList } from '#shared/people/list/readList.ts';
import { duplicateCandidates } from '#shared/people/same/duplicateCandidates.ts';
import { matcherOver } from '#shared/people/same/matchPeople.ts';
import { readListFile } from '#renderer/importers/readListFile.ts';
import { labelledPeople } from '#tests/shared/people/same/labelledPeople.ts';
import { timed } from './timed.ts';

/** In milliseconds, memory in megabytes. */
export interface PeopleFigures {
  readonly rows: number;
  /** The library alone: the file opened, nothing looked at. */
  readonly library: number;
  readonly file: number;
  readonly understand: number;
  /** Who of as many known people each row is. */
  readonly match: number;
  readonly duplicates: number;
  readonly compared: number;
  readonly peakMegabytes: number;
}

const headings = 'ល.រ|ឈ្មោះ|Name|ភេទ|តួនាទី|ស្ថាប័ន|ខេត្ត|ទូរស័ព្ទ|Email'.split('|');

const rows = Number(process.argv[2]);
// Half of the made-up people stand in several records.
const { records } = labelledPeople(11, Math.ceil(rows / 1.6));
const people = records.slice(0, rows);

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('List');
sheet.addRow(headings);
for (const [index, person] of people.entries()) {
  const { khmerName, latinName, sex, post, organisation, province, phones, email } = person;
  const title = honorifics.find(({ value }) => value === person.honorific)?.label.km ?? '';
  const name = title === '' || khmerName === '' ? khmerName : `${title} ${khmerName}`;
  sheet.addRow([index + 1, name, latinName, sex, post, organisation, province, phones[0], email]);
}
const bytes = new Uint8Array(await book.xlsx.writeBuffer());

const [, library] = await timed(async () => {
  const opened = new ExcelJS.Workbook();
  type Bytes = Parameters<typeof opened.xlsx.load>[0];
  await opened.xlsx.load(bytes as unknown as Bytes);
});
const [tables, file] = await timed(async () => readListFile(bytes, 'list.xlsx'));
if (!tables.ok) throw new Error(`The list was refused: ${tables.problem.kind}`);
const [, understand] = await timed(() => readList(tables.value));
const [, matched] = await timed(() => readList(tables.value, { matcher: matcherOver(people) }));
const [{ compared }, duplicates] = await timed(() => duplicateCandidates(people));

const figures: PeopleFigures = {
  rows: people.length,
  library,
  file,
  understand,
  match: matched - understand,
  duplicates,
  compared,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(figures));
