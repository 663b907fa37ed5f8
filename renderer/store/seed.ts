import { officeWording } from '#shared/documents/officeWording.ts';
import { idOf, type Operation } from '#shared/history/operations.ts';
import { documentDefaults } from './documentDefaults.ts';
import { commit, readCurrent, seedLabel, write, type Edge } from './commit.ts';
import type { OfficeSettings } from './records.ts';

/** The office as documents name it at first; wording and names are the office's to change. */
export const officeDefaults: OfficeSettings = {
  id: 'office',
  ...officeWording,
  era: 'ព.ស.',
  exchangeRate: null,
  ...documentDefaults,
};

/** What the program brings along. Loaded only when a store is empty: none of it belongs into the start. */
async function seedOperations(): Promise<readonly Operation[]> {
  const [plan, khmer, queries, bodies, provinces, holidays, source] = await Promise.all([
    import('#shared/matrix/seed/firstPlan.ts'),
    import('#shared/matrix/seed/firstPlanKhmer.ts'),
    import('#shared/matrix/seed/queries.ts'),
    import('#shared/matrix/seed/bodies.ts'),
    import('#shared/matrix/seed/provinces.ts'),
    import('#shared/matrix/seed/holidays.ts'),
    import('../../seeds/source/ovop-strategic-plan-2019-2023.txt?raw'),
  ]);
  const firstPlan = plan.firstPlan();
  return [
    write.put('plans', {
      id: firstPlan.id,
      plan: firstPlan,
      queries: queries.firstPlanQueries(),
      khmer: [...khmer.firstPlanKhmer()].map(([code, text]) => ({ code, ...text })),
      sourceLines: source.default.split('\n'),
      addedOn: null,
    }),
    ...bodies.seedBodies().map((body) => write.put('bodies', body)),
    ...bodies
      .seedSpellings()
      .map((spelling) => write.put('bodySpellings', { id: spelling.printed, ...spelling })),
    ...bodies
      .seedSources()
      .map((source) => write.put('fundSources', { id: source.key, ...source })),
    ...provinces
      .seedProvinces()
      .map((province) => write.put('provinces', { id: province.code, ...province })),
    ...holidays.seedHolidays().map((holiday) => write.put('holidays', holiday)),
    write.put('settings', officeDefaults),
  ];
}

/** The organisations and groups that the directory begins with. */
async function firstDirectory(): Promise<readonly Operation[]> {
  const [administrations, groups] = await Promise.all([
    import('#shared/people/organisations/seedAdministrations.ts'),
    import('#shared/people/groups/seedGroups.ts'),
  ]);
  return [
    ...administrations.seedAdministrations().map((body) => write.put('bodies', body)),
    ...groups.seedGroups().map((group) => write.put('groups', group)),
  ];
}

/** Whether a store has its first directory: kept beside it, so that the start need not look for each record. */
const directoryKey = 'seeded:directory';

/**
 * Gives a store that has none its first directory, also one that an older program made. A record that is there, or
 * was and has been removed, is left as it is.
 */
async function seedDirectory(edge: Edge): Promise<void> {
  const { database } = edge;
  if ((await database.local.get(directoryKey)) !== undefined) return;
  const operations = await firstDirectory();
  await database.transaction('rw', database.tables, async () => {
    const current = await readCurrent(
      database,
      operations.map((operation) => ({ table: operation.table, id: idOf(operation) })),
    );
    const missing = operations.filter(
      (operation) => current(operation.table, idOf(operation)) === undefined,
    );
    await commit(edge, { key: seedLabel, subject: '' }, missing);
    await database.local.put({ key: directoryKey, value: true });
  });
}

/** Gives a store what the program brings along and the store was not given yet; once, and not the user's to undo. */
export async function seedIfEmpty(edge: Edge): Promise<void> {
  if ((await edge.database.plans.count()) === 0)
    await commit(edge, { key: seedLabel, subject: '' }, await seedOperations());
  await seedDirectory(edge);
}
