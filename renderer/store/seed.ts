import { officeWording } from '#shared/documents/officeWording.ts';
import type { Operation } from '#shared/history/operations.ts';
import { documentDefaults } from './documentDefaults.ts';
import { commit, seedLabel, write, type Edge } from './commit.ts';
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

/** Fills an empty store with what the program brings along; does nothing where a plan is already there. */
export async function seedIfEmpty(edge: Edge): Promise<void> {
  if ((await edge.database.plans.count()) > 0) return;
  const operations = await seedOperations();
  await commit(edge, { key: seedLabel, subject: '' }, operations);
}
