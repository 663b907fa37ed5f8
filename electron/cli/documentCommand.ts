import type { DocumentLanguage } from '#shared/base/language.ts';
import { safeFileName } from '#shared/desktop/fileName.ts';
import { dataFilling } from '#shared/documents/fields/dataFilling.ts';
import type { AnyKind, BuildInput } from '#shared/documents/kinds/kind.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import { templateWith } from '#shared/documents/template/defaults.ts';
import {
  documentFileJsonSchema,
  documentFileSchema,
  type DocumentFile,
} from '#shared/documents/template/documentFile.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import { Misuse, type Command } from './command.ts';
import { readData } from './dataProblems.ts';
import { readFormats, writtenAs } from './documentFormats.ts';
import { readOptions } from './options.ts';
import { readJson } from './readJson.ts';
import { readLanguage, said } from './readLanguage.ts';
import { writeTogether } from './writeTogether.ts';

export const documentCommand: Command = {
  name: 'document',
  summary: 'Write an official document from a JSON file, or print what such a file may hold.',
  help: [
    'ovop document --kind KIND --data FILE.json [--language en|km|both] [--format docx|xlsx|html|all] --out DIR',
    'ovop document --kind KIND --schema',
    `  --kind       ${documentKinds.map(({ id }) => id).join(', ')}`,
    '  --data       the document’s fields; beside them "office" (issuer, place, signatories, distribution, era,',
    '               ranks) and "template" (wording, columns, margins, …) change what the program brings',
    '  --language   of the document; both (Khmer first) without it',
    '  --format     without it Word, and Excel for the kinds that have it; html takes the Khmer fonts of the computer',
    '  --out        the folder for KIND-NUMBER, or KIND-DATE where it has no number; files of that name are replaced',
    '  --schema     the JSON Schema of the file, with an example',
  ].join('\n'),
  run: async (args, { print }) => {
    const { values } = readOptions(args, {
      kind: { type: 'string' },
      data: { type: 'string' },
      language: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      schema: { type: 'boolean' },
    });
    const kind = readKind(values.kind);
    if (values.schema === true) {
      print(`${JSON.stringify(documentFileJsonSchema(kind), null, 2)}\n`);
      return;
    }
    const language = readLanguage(values.language);
    const formats = readFormats(values.format, kind);
    if (values.data === undefined || values.data === '') {
      throw new Misuse('--data is missing; allowed: a JSON file.');
    }
    if (values.out === undefined || values.out === '') {
      throw new Misuse('--out is missing; allowed: a folder.');
    }
    const file = await readDocumentFile(kind, values.data);
    const input = buildInput(kind, file, language);
    const name = nameOf(kind, input);
    const files = await Promise.all(
      formats.map(async (format) => ({
        name: safeFileName(`${name}.${format}`),
        bytes: await writtenAs(format, kind, input),
      })),
    );
    const paths = await writeTogether(values.out, files);
    print(paths.map((path) => `${path}\n`).join(''));
  },
};

function readKind(text: string | undefined): AnyKind {
  const kind = documentKinds.find(({ id }) => id === text);
  if (kind === undefined) {
    const allowed = documentKinds.map(({ id }) => id).join(', ');
    throw new Misuse(`${said('--kind', text)}; allowed: ${allowed}.`);
  }
  return kind;
}

async function readDocumentFile(kind: AnyKind, path: string): Promise<DocumentFile> {
  const read = readData(documentFileSchema(kind), await readJson('--data', path));
  if ('value' in read) return read.value;
  throw new Misuse(
    `--data "${path}": ${read.problems}. What is allowed: ovop document --kind ${kind.id} --schema`,
  );
}

function buildInput(
  kind: AnyKind,
  { data, office: given, template }: DocumentFile,
  language: DocumentLanguage,
): BuildInput {
  const office: OfficeFacts = {
    ...officeWording,
    era: 'ព.ស.',
    ranks: usualRanks,
    emblem: null,
    ...given,
  };
  const date = data['date'];
  const filling = dataFilling(kind.fields, kind.calculations, data, {
    era: office.era,
    ranks: office.ranks,
    date: typeof date === 'string' ? parsePlainDate(date) : null,
  });
  return { filling, template: templateWith(kind, office, template), office, language };
}

/** By its number; by its date where it has none yet. */
function nameOf(kind: AnyKind, { filling }: BuildInput): string {
  const number = filling.knows('number') ? filling.text('number').en : '';
  const date = (filling.data as { readonly date?: unknown }).date;
  const rest = number !== '' ? number : typeof date === 'string' ? date : '';
  return rest === '' ? kind.id : `${kind.id}-${rest}`;
}
