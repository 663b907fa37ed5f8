import type { Bilingual } from '../../base/language.ts';
import { searchKey } from '../../text/searchKey.ts';
import { textOf, type RawTable } from './rawTable.ts';
import { readHeadRecord, type PlanHead, workbookFormat } from './record.ts';
import { asReadBack, isAsExported } from './shownRow.ts';

/** The facts on the "About" sheet of a plan's workbook. */
export const aboutWords = {
  sheet: { en: 'About', km: 'អំពីឯកសារ' },
  id: { en: 'Plan identifier', km: 'អត្តលេខផែនការ' },
  title: { en: 'Title (English)', km: 'ចំណងជើង (អង់គ្លេស)' },
  titleKm: { en: 'Title (Khmer)', km: 'ចំណងជើង (ខ្មែរ)' },
  years: { en: 'Years of the plan', km: 'ឆ្នាំនៃផែនការ' },
  format: { en: 'Format version', km: 'កំណែទម្រង់' },
  record: { en: 'Record of the plan', km: 'កំណត់ត្រានៃផែនការ' },
} as const satisfies Record<string, Bilingual>;

export interface About {
  readonly head: PlanHead;
  /** Written by a program that knows a later layout. */
  readonly newer: boolean;
}

/** Whether a sheet is the one that tells about the plan, not the plan itself. */
export function isAboutSheet(table: RawTable): boolean {
  return table.rows.some(({ cells }) => nameOf(textOf(cells[0])) === 'record');
}

/**
 * Reads the "About" sheet of a workbook that this program wrote. A title that somebody edited there counts.
 * @returns null where the workbook has none, or its record was destroyed.
 */
export function readAbout(tables: readonly RawTable[]): About | null {
  const table = tables.find(isAboutSheet);
  if (table === undefined) return null;
  const facts = new Map<keyof typeof aboutWords, string>();
  for (const { cells } of table.rows) {
    const name = nameOf(textOf(cells[0]));
    if (name === null) continue;
    facts.set(name, cells.slice(1).map(textOf).join(''));
  }
  const record = readHeadRecord(facts.get('record') ?? '');
  if (record === null) return null;
  const { format, ...head } = record;
  const title = facts.get('title') ?? '';
  const titleKm = facts.get('titleKm') ?? '';
  const { titleKm: recordedKm, ...rest } = head;
  const khmer = isAsExported(titleKm, recordedKm ?? '') ? recordedKm : asReadBack(titleKm);
  return {
    newer: format > workbookFormat,
    head: {
      ...rest,
      // A plan has a title: one that was emptied is taken for an oversight.
      title:
        isAsExported(title, head.title) || asReadBack(title) === ''
          ? head.title
          : asReadBack(title),
      ...(khmer === undefined || khmer === '' ? {} : { titleKm: khmer }),
    },
  };
}

const names = new Map<string, keyof typeof aboutWords>(
  (['id', 'title', 'titleKm', 'years', 'format', 'record'] as const).flatMap((name) => [
    [searchKey(aboutWords[name].en), name] as const,
    [searchKey(aboutWords[name].km), name] as const,
  ]),
);

function nameOf(text: string): keyof typeof aboutWords | null {
  for (const line of text.split('\n')) {
    const name = names.get(searchKey(line));
    if (name !== undefined) return name;
  }
  return null;
}
