import type { DocumentLanguage } from '#shared/base/language.ts';
import { safeFileName } from '#shared/desktop/fileName.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import { documentFileJsonSchema } from '#shared/documents/template/documentFile.ts';
import { Misuse, type Command } from './command.ts';
import { mergedAs, officeFormats, readFormats, writtenAs } from './documentFormats.ts';
import { inputsOf, nameOf, readDocumentFile, templateInput } from './documentInput.ts';
import { readTemplate } from './documentTemplate.ts';
import { readOptions } from './options.ts';
import { readLanguage, said } from './readLanguage.ts';
import { writeTogether, type OutputFile } from './writeTogether.ts';

const kindNames = documentKinds.map(({ id }) => id).join(', ');

export const documentCommand: Command = {
  name: 'document',
  summary: 'Write an official document from a JSON file, or print what such a file may hold.',
  help: [
    'ovop document --kind KIND --data FILE.json [--language en|km|both] [--format docx|xlsx|html|all]',
    '              [--merge [files]] [--template FILE.docx|FILE.xlsx] --out DIR',
    'ovop document --kind KIND --schema',
    'ovop document --kind KIND --save-template docx|xlsx [--language en|km|both] --out DIR',
    `  --kind       ${kindNames}`,
    '  --data       the document’s fields; beside them "office" (issuer, place, signatories, distribution, era,',
    '               ranks) and "template" (wording, columns, margins, …) change what the program brings',
    '  --language   of the document; both (Khmer first) without it',
    '  --format     without it Word, and Excel for the kinds that have it; html takes the Khmer fonts of the computer',
    '  --merge      a letter to each addressee: all in one file; with the word files, each in a file of its own',
    '  --template   an office’s own Word or Excel file, filled in place of the program’s form',
    '  --out        the folder for KIND-NUMBER, or KIND-DATE where it has no number; files of that name are replaced',
    '  --schema     the JSON Schema of the data file, with an example',
    '  --save-template   the kind’s form with its fields as placeholders, for an office to make its own',
  ].join('\n'),
  run: async (args, { print }) => {
    const { values, positionals } = readOptions(
      args,
      {
        kind: { type: 'string' },
        data: { type: 'string' },
        language: { type: 'string' },
        format: { type: 'string' },
        merge: { type: 'boolean' },
        template: { type: 'string' },
        out: { type: 'string' },
        schema: { type: 'boolean' },
        'save-template': { type: 'string' },
      },
      { least: 0, most: 1, what: '' },
    );
    const kind = readKind(values.kind);
    const merge = readMerge(values.merge === true, positionals[0]);
    if (values.schema === true) {
      print(`${JSON.stringify(documentFileJsonSchema(kind), null, 2)}\n`);
      return;
    }
    const language = readLanguage(values.language);
    const out = needed('--out', values.out, 'a folder');
    const saved = values['save-template'];
    const files =
      saved === undefined
        ? await documentFiles(kind, language, {
            merge,
            data: needed('--data', values.data, 'a JSON file'),
            format: values.format,
            template: values.template,
          })
        : [await templateFile(kind, language, saved)];
    const paths = await writeTogether(out, files);
    print(paths.map((path) => `${path}\n`).join(''));
  },
};

interface Wanted {
  readonly merge: Merge;
  readonly data: string;
  readonly format: string | undefined;
  readonly template: string | undefined;
}

/** What is written of a document: by the program's own form, or into a file of the office. */
async function documentFiles(
  kind: AnyKind,
  language: DocumentLanguage,
  { merge, data, format, template }: Wanted,
): Promise<readonly OutputFile[]> {
  if (template !== undefined && (format !== undefined || merge === 'pages')) {
    throw new Misuse(
      '--template decides the format, and fills a file each: leave out --format and --merge without "files".',
    );
  }
  const formats = readFormats(format, kind, merge === 'pages');
  const given = template === undefined ? null : await readTemplate(kind, template);
  const file = await readDocumentFile(kind, data);
  const inputs = inputsOf(kind, file, language, merge !== 'none');
  const name = nameOf(kind, file.data);
  if (merge === 'pages') {
    return Promise.all(
      formats.map(async (ending) => ({
        name: safeFileName(`${name}.${ending}`),
        bytes: await mergedAs(ending, kind, inputs),
      })),
    );
  }
  const files: OutputFile[] = [];
  for (const [index, input] of inputs.entries()) {
    const numbered = merge === 'files' ? `${name}-${rowNumber(index, inputs.length)}` : name;
    const add = (ending: string, bytes: Uint8Array) =>
      files.push({ name: safeFileName(`${numbered}.${ending}`), bytes });
    if (given !== null) add(given.format, given.fill(input));
    else for (const ending of formats) add(ending, await writtenAs(ending, kind, input));
  }
  return files;
}

/** Counted from 1, as wide as the last, so that names stand in the order of the rows. */
function rowNumber(index: number, count: number): string {
  return String(index + 1).padStart(String(count).length, '0');
}

async function templateFile(
  kind: AnyKind,
  language: DocumentLanguage,
  format: string,
): Promise<OutputFile> {
  const allowed = officeFormats(kind);
  const ending = allowed.find((candidate) => candidate === format);
  if (ending === undefined) {
    throw new Misuse(
      `${said('--save-template', format)} for ${kind.id}; allowed: ${allowed.join(', ')}.`,
    );
  }
  const bytes = await writtenAs(ending, kind, templateInput(kind, language));
  return { name: `${kind.id}-template.${ending}`, bytes };
}

function readKind(text: string | undefined): AnyKind {
  const kind = documentKinds.find(({ id }) => id === text);
  if (kind === undefined) throw new Misuse(`${said('--kind', text)}; allowed: ${kindNames}.`);
  return kind;
}

/** Not at all, all in one file, or a file each. */
type Merge = 'none' | 'pages' | 'files';

function readMerge(isGiven: boolean, word: string | undefined): Merge {
  if (word === undefined) return isGiven ? 'pages' : 'none';
  if (isGiven && word === 'files') return word;
  throw new Misuse(`"${word}" is not understood; allowed: --merge files, and options.`);
}

function needed(option: string, value: string | undefined, what: string): string {
  if (value === undefined || value === '')
    throw new Misuse(`${option} is missing; allowed: ${what}.`);
  return value;
}
