import { expect, test } from 'vitest';
import type { BodyId, EventId, ParticipantId, PersonId } from '#shared/base/ids.ts';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import type { Participant } from '#shared/events/model.ts';
import { mergedParticipation } from '#shared/people/merge/mergedParticipation.ts';

const days = ['2026-03-01', '2026-03-02'].map((text) => parsePlainDate(text)!);
const empty = { km: '', en: '' };

const entry = (id: string, given: Partial<Participant>): Participant => ({
  id: id as ParticipantId,
  event: 'event' as EventId,
  person: id as PersonId,
  honorific: '',
  post: empty,
  rank: '',
  body: null,
  bodyName: empty,
  province: null,
  role: 'participant',
  status: 'invited',
  substituteFor: null,
  days: [],
  remarks: '',
  ...given,
});

const merged = (kept: Partial<Participant>, gone: Partial<Participant>) =>
  mergedParticipation(entry('kept', kept), entry('gone', gone));

test.each([
  ['invited', 'confirmed', 'confirmed'],
  ['invited', 'declined', 'declined'],
  ['confirmed', 'absent', 'absent'],
  ['absent', 'attended', 'attended'],
  ['walked-in', 'walked-in', 'walked-in'],
  ['invited', 'walked-in', 'attended'],
  ['walked-in', 'absent', 'attended'],
] as const)('%s and %s: %s', (one, other, status) => {
  expect(merged({ status: one }, { status: other }).status).toBe(status);
  expect(merged({ status: other }, { status: one }).status).toBe(status);
});

test('the days of both are attended, in order and once; none by who was not there', () => {
  const [first, second] = days as [Participant['days'][0], Participant['days'][0]];
  const both = merged(
    { status: 'attended', days: [second] },
    { status: 'attended', days: [first, second] },
  );
  expect(both.days).toEqual([first, second]);
  expect(merged({ status: 'absent' }, { status: 'confirmed' }).days).toEqual([]);
});

test('the weightier role and both remarks stay', () => {
  const both = merged({ remarks: 'late' }, { role: 'speaker', remarks: 'vegetarian' });
  expect(both).toMatchObject({ id: 'kept', role: 'speaker', remarks: 'late\nvegetarian' });
  expect(merged({ remarks: 'late' }, { remarks: 'late' }).remarks).toBe('late');
});

test('post and body are those of one entry, never mixed of two bodies', () => {
  const director = { post: { km: 'ប្រធាន', en: '' }, body: 'mowa' as BodyId };
  expect(merged({}, director)).toMatchObject(director);
  expect(merged({ body: 'mowa' as BodyId }, director)).toMatchObject(director);
  expect(merged({ body: 'misti' as BodyId }, director)).toMatchObject({
    body: 'misti',
    post: empty,
  });
});

test('nobody comes in their own place', () => {
  expect(
    merged({ status: 'declined' }, { substituteFor: 'kept' as ParticipantId }).substituteFor,
  ).toBeNull();
  expect(merged({}, { substituteFor: 'third' as ParticipantId }).substituteFor).toBe('third');
});
