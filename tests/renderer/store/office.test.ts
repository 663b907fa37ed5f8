import { expect, it } from 'vitest';
import { commit, write } from '#renderer/store/commit.ts';
import { editOffice } from '#renderer/store/commands/office.ts';
import { officeDefaults } from '#renderer/store/seed.ts';
import { emptyStore } from '#tests/support/store.ts';

it('keeps both of two edits of one list that are made in the same moment', async () => {
  const { edge } = await emptyStore();
  await commit(edge, { key: 'seed', subject: '' }, [write.put('settings', officeDefaults)]);
  await Promise.all([
    editOffice(edge, ({ issuer }) => ({
      issuer: issuer.map((line, at) => (at === 2 ? { ...line, en: 'Typed just now' } : line)),
    })),
    editOffice(edge, ({ issuer }) => ({ issuer: issuer.slice(1) })),
  ]);
  const kept = await edge.database.settings.get('office');
  expect(kept?.issuer.map(({ en }) => en)).toEqual([
    officeDefaults.issuer[1]?.en,
    'Typed just now',
  ]);
});
