import { describe, expect, it } from 'vitest';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { addIncoming, removeIncoming } from '#renderer/store/commands/incoming.ts';
import { addEvent } from '#renderer/store/commands/events.ts';
import { createDocument, removeDraft } from '#renderer/store/commands/documents.ts';
import { readSearchItems } from '#renderer/store/live/searchItems.ts';
import { officeFactsOf } from '#renderer/store/officeFacts.ts';
import { seedIfEmpty } from '#renderer/store/seed.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import { emptyStore } from '#tests/support/store.ts';

async function seeded() {
  const { edge } = await emptyStore();
  await seedIfEmpty(edge);
  const settings = await edge.database.settings.get('office');
  if (settings === undefined) throw new Error('No office');
  return { edge, office: await officeFactsOf(edge.database, settings) };
}

describe('the search', () => {
  it('finds documents by number, subject and addressee in either script', async () => {
    const { edge, office } = await seeded();
    const given = {
      number: '០៧៧/២៦',
      subject: { km: 'សំណើសុំសាលប្រជុំ', en: 'Request for the hall' },
      addressees: [
        {
          honorific: null,
          name: { km: 'គំរូ', en: 'Example' },
          post: { km: '', en: '' },
          body: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
        },
      ],
    };
    const id = await createDocument(edge, { kind: 'letter', language: 'km' }, office, given);
    await edge.database.documents.update(id, { number: '០៧៧/២៦' });
    const { documents } = await readSearchItems(edge.database, 'en');
    expect(documents).toMatchObject([
      { label: '០៧៧/២៦ · Request for the hall', path: `/documents/${id}` },
    ]);
    expect(documents[0]?.detail).toContain('Official letter');
    for (const query of ['077/26', 'សាលប្រជុំ', 'hall', 'ពាណិជ្ជកម្ម', 'commerce', 'លិខិតរដ្ឋបាល'])
      expect(documents[0]?.key).toContain(searchKey(query));
  });

  it('names a draft without a subject by its kind, and forgets one that was thrown away', async () => {
    const { edge, office } = await seeded();
    const id = await createDocument(edge, { kind: 'agenda', language: 'km' }, office);
    const items = await readSearchItems(edge.database, 'en');
    expect(items.documents.map(({ label }) => label)).toEqual(['Agenda']);
    const draft = await edge.database.documents.get(id);
    await removeDraft(edge, draft!);
    expect((await readSearchItems(edge.database, 'en')).documents).toEqual([]);
  });

  it('finds letters that came in by number, subject and sender', async () => {
    const { edge } = await seeded();
    const letter = {
      number: '12/26 ក.ទ',
      date: null,
      receivedOn: plainDate(2026, 11, 20),
      from: 'ក្រសួងទេសចរណ៍',
      subject: 'Fair in Kampot',
      answerDue: null,
      answeredBy: null,
      remarks: '',
    };
    const id = await addIncoming(edge, letter, null);
    const { incoming } = await readSearchItems(edge.database, 'km');
    expect(incoming).toMatchObject([
      {
        label: '12/26 ក.ទ · Fair in Kampot',
        detail: 'ក្រសួងទេសចរណ៍',
        path: `/documents/incoming/${id}`,
      },
    ]);
    for (const query of ['១២/២៦', 'kampot', 'ទេសចរណ៍'])
      expect(incoming[0]?.key).toContain(searchKey(query));
    await removeIncoming(edge, { ...letter, id, scan: null });
    expect((await readSearchItems(edge.database, 'km')).incoming).toEqual([]);
  });

  it('finds events by title, series and place, the latest first', async () => {
    const { edge } = await seeded();
    const event = {
      kind: 'workshop',
      title: { km: 'សិក្ខាសាលាផលិតផល', en: 'Workshop on products' },
      series: 'Provincial workshops',
      from: plainDate(2026, 5, 3),
      to: plainDate(2026, 5, 4),
      place: { km: 'ខេត្តតាកែវ', en: 'Takeo' },
      province: null,
      line: null,
      seats: [],
      notes: '',
    } as const;
    const id = await addEvent(edge, event);
    const untitled = { ...event, title: { km: '', en: '' }, from: plainDate(2026, 6, 1) };
    await addEvent(edge, untitled);
    const { events } = await readSearchItems(edge.database, 'en');
    expect(events).toMatchObject([
      { label: 'Provincial workshops', detail: '1 June 2026 · Takeo' },
      {
        label: 'Workshop on products',
        detail: '3 May 2026 · Takeo · Provincial workshops',
        path: `/events/${id}`,
      },
    ]);
    for (const query of ['products', 'សិក្ខាសាលា', 'provincial', 'តាកែវ'])
      expect(events[1]?.key).toContain(searchKey(query));
  });
});
