import type { DocumentLanguage } from '#shared/base/language.ts';
import { mergeOver } from '#shared/documents/build/mergeOver.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import type { AnyKind, BuildInput } from '#shared/documents/kinds/kind.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import { buildInputOf, faultsOf, templateInputOf } from '#shared/documents/register/compose.ts';
import { documentFileSchema, type DocumentFile } from '#shared/documents/template/documentFile.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { Misuse } from './command.ts';
import { readData } from './dataProblems.ts';
import { readJson } from './readJson.ts';

/** The office as the program brings it: the command line has no store, and so no emblem. */
const usualOffice: OfficeFacts = {
  ...officeWording,
  era: 'ព.ស.',
  ranks: usualRanks,
  emblem: null,
};

/** A document's file. @throws Misuse that names every fault with its path */
export async function readDocumentFile(kind: AnyKind, path: string): Promise<DocumentFile> {
  const read = readData(documentFileSchema(kind), await readJson('--data', path));
  if ('value' in read) return read.value;
  throw new Misuse(
    `--data "${path}": ${read.problems}. What is allowed: ovop document --kind ${kind.id} --schema`,
  );
}

/**
 * What the document of a file is built from; with a merge, one for each row of the list that the kind is merged over.
 * @throws Misuse where the kind cannot print the data, or there is nothing to merge over
 */
export function inputsOf(
  kind: AnyKind,
  file: DocumentFile,
  language: DocumentLanguage,
  merged: boolean,
): readonly BuildInput[] {
  const office = { ...usualOffice, ...file.office };
  return dataOf(kind, file.data, merged).map((data): BuildInput => {
    const composition = { kind, data, office, changes: file.template, language };
    const faults = faultsOf(composition);
    if (faults.length > 0) throw new Misuse(faults.map(({ en }) => en).join(' '));
    return buildInputOf(composition);
  });
}

/** What the kind's own template file is built from: placeholders where values would stand. */
export function templateInput(kind: AnyKind, language: DocumentLanguage): BuildInput {
  return templateInputOf({ kind, office: usualOffice, changes: {}, language });
}

/** How a document's file is called, without its ending: by its number, or by its date where it has none yet. */
export function nameOf(kind: AnyKind, data: DocumentData): string {
  const { number, date } = data as Readonly<Record<string, unknown>>;
  const rest = [number, date].find((part) => typeof part === 'string' && part !== '');
  return typeof rest === 'string' ? `${kind.id}-${rest}` : kind.id;
}

function dataOf(kind: AnyKind, data: DocumentData, merged: boolean): readonly DocumentData[] {
  if (!merged) return [data];
  const { mergeList } = kind;
  if (mergeList === undefined) {
    throw new Misuse(`--merge is not for ${kind.id}: it goes to nobody in particular.`);
  }
  const each = mergeOver(data, mergeList);
  if (each.length === 0) throw new Misuse(`--merge needs rows in "${mergeList}"; there are none.`);
  return each;
}
