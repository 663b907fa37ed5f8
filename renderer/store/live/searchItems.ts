import { searchKey } from '#shared/text/searchKey.ts';
import { paths } from '#renderer/navigation/paths.ts';
import type { Database } from '../schema.ts';

/** A thing that the search finds. */
export interface SearchItem {
  readonly label: string;
  readonly detail: string;
  readonly path: string;
  /** What is searched: the comparison key of all its texts, the code first. */
  readonly key: string;
}

export interface SearchItems {
  readonly activities: readonly SearchItem[];
  readonly workplans: readonly SearchItem[];
}

/** Everything that the search can find, read when the search is opened. */
export async function readSearchItems(database: Database): Promise<SearchItems> {
  const [plans, workplans] = await Promise.all([
    database.plans.filter((record) => record.deleted !== true).toArray(),
    database.workplans.filter((record) => record.deleted !== true).toArray(),
  ]);
  const titleOf = new Map(plans.map((record) => [record.id, record.plan.title]));
  return {
    activities: plans.flatMap((record) => {
      const khmer = new Map(record.khmer.map((text) => [text.code, text.title]));
      return record.plan.entries.map((entry) => {
        const km = entry.titleKm ?? khmer.get(entry.code) ?? '';
        return {
          label: `${entry.code}  ${entry.title ?? km}`,
          detail: km,
          path: paths.matrix(record.id, entry.code),
          key: searchKey(`${entry.code} ${entry.title ?? ''} ${km}`),
        };
      });
    }),
    workplans: workplans.map((workplan) => ({
      label: `${workplan.year}${workplan.scope === null ? '' : ` · ${workplan.scope}`}`,
      detail: titleOf.get(workplan.planId) ?? '',
      path: paths.workplan(workplan.id),
      key: searchKey(`${workplan.year} ${workplan.scope ?? ''} workplan ផែនការសកម្មភាព`),
    })),
  };
}
