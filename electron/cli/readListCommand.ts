import { basename } from 'node:path';
import { readList } from '#shared/people/list/readList.ts';
import type { ListReading } from '#shared/people/list/reading.ts';
import { matcherOver } from '#shared/people/same/matchPeople.ts';
import { importing } from '#renderer/i18n/messages/importing.ts';
import { readProblemText } from '#renderer/i18n/importingText.ts';
import { readLimits } from '#renderer/importers/limits.ts';
import { readListFile } from '#renderer/importers/readListFile.ts';
import { Misuse, type Command } from './command.ts';
import { readKnownPeople } from './knownPeople.ts';
import { listAsJson, listAsText } from './listOutput.ts';
import { readOptions } from './options.ts';
import { readGivenFile } from './readJson.ts';

export const readListCommand: Command = {
  name: 'read-list',
  summary: 'Read a participant list (.xlsx, .csv, text with tabs) and print what would be taken.',
  help: [
    'ovop read-list FILE [--known PEOPLE.json] [--json]',
    '  --known   people who are known: [{ id, khmerName, latinName, phone, … }], as under "people" below',
    '  --json    { people: [{ sheet, row, khmerName, latinName, honorific, sex, post, organisation, province,',
    '              phone, phones, email, remarks, match }], leftOut: [{ sheet, row, reason }],',
    '              questions: [{ sheet, row, column, question }] }; without it a summary',
    '  sheet     the sheet’s name; of a text the file’s, without its ending',
    '  row       as the spreadsheet shows it; of a text the line on which it begins. Each row with contents stands',
    '            in one of people, leftOut and the questions that name a row: these are kept back until answered',
    '  honorific the titles as the list writes them: "H.E. Dr.", «លោកជំទាវ», "Ms."; empty where there are none',
    '  sex       F, M, or null where the list does not say it (by column, ticks, or a title such as Mrs.)',
    '  birthYear where a column says it, as a year or a date; an age is asked about',
    '  province  two digits (NCDD); by its column, the heading or sheet that is a province, or the body’s name',
    '  phone     E.164, the first; phones has all where there are several',
    '  column    the letters of the column; a question without a row is about a sheet',
    '  match     with --known: { state: "new" | "known" | "perhaps", id, why }',
  ].join('\n'),
  run: async (args, { print }) => {
    const { values, positionals } = readOptions(
      args,
      { known: { type: 'string' }, json: { type: 'boolean' } },
      { least: 1, most: 1, what: 'The file' },
    );
    const known = values.known === undefined ? null : await readKnownPeople(values.known);
    const reading = await readFileAsList(positionals[0] ?? '', known);
    print(
      values.json === true
        ? `${JSON.stringify(listAsJson(reading), null, 2)}\n`
        : listAsText(reading),
    );
  },
};

async function readFileAsList(
  path: string,
  known: Parameters<typeof matcherOver>[0] | null,
): Promise<ListReading> {
  const bytes = await readGivenFile('FILE', path, readLimits.file / (1024 * 1024));
  const tables = await readListFile(bytes, basename(path));
  if (!tables.ok) {
    throw new Misuse(`"${path}": ${readProblemText(tables.problem, importing.en)}`);
  }
  return readList(tables.value, known === null ? {} : { matcher: matcherOver(known) });
}
