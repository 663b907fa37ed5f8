import { describe, expect, it } from 'vitest';
import type { BodyId, ParticipantId, ProvinceCode } from '#shared/base/ids.ts';
import { addDays, plainDate } from '#shared/calendar/plainDate.ts';
import { participantOf } from '#shared/events/participantOf.ts';
import type { PersonPost } from '#shared/people/directory/model.ts';
import { bodyOf, byId, held, personOf } from './madeUpEvent.ts';

const id = 'p1' as ParticipantId;
const text = (en: string) => ({ en, km: '' });

function post(title: string, known: Partial<PersonPost>): PersonPost {
  return {
    id: title,
    title: text(title),
    body: null,
    bodyText: text(''),
    rank: '',
    from: null,
    to: null,
    ...known,
  };
}

const industry = bodyOf('industry', {
  names: [
    { name: text('MoIH'), abbreviation: 'MoIH', from: null, to: plainDate(2020, 3, 31) },
    { name: text('MISTI'), abbreviation: 'MISTI', from: plainDate(2020, 4, 1), to: null },
  ],
});
const department = bodyOf('department', { province: '02' as ProvinceCode, kind: 'provincial' });
const bodies = byId([industry, department]);

const sok = personOf('sok', {
  honorific: 'mr',
  province: '12' as ProvinceCode,
  posts: [
    post('Officer', { body: 'industry' as BodyId, to: plainDate(2021, 12, 31), rank: 'officer' }),
    post('Director', {
      body: 'department' as BodyId,
      from: plainDate(2022, 1, 1),
      rank: 'director',
    }),
  ],
});

describe('a participant made of a person', () => {
  it('has the post of the day and the name that the body bore then', () => {
    const then = { ...held, from: plainDate(2019, 6, 1), to: plainDate(2019, 6, 1) };
    expect(participantOf(id, sok, then, bodies)).toMatchObject({
      post: text('Officer'),
      rank: 'officer',
      body: 'industry',
      bodyName: text('MoIH'),
      province: '12',
      honorific: 'mr',
      status: 'invited',
      role: 'participant',
      days: [],
    });
    expect(participantOf(id, sok, held, bodies)).toMatchObject({
      post: text('Director'),
      bodyName: text('department'),
      province: '02',
    });
  });

  it('has no post where none was held on that day', () => {
    const former = personOf('former', {
      posts: [post('Director', { to: plainDate(2020, 1, 1), bodyText: text('A company') })],
    });
    expect(participantOf(id, former, held, bodies)).toMatchObject({
      post: text(''),
      body: null,
      bodyName: text(''),
    });
  });

  it('keeps the name of a body that the directory does not have', () => {
    const owner = personOf('owner', { posts: [post('Owner', { bodyText: text('A company') })] });
    expect(participantOf(id, owner, held, bodies)).toMatchObject({
      body: null,
      bodyName: text('A company'),
    });
  });

  it('was there on every day when said to have been, unless days are given', () => {
    const twoDays = { ...held, to: addDays(held.from, 1) };
    expect(participantOf(id, sok, twoDays, bodies, { status: 'walked-in' }).days).toEqual([
      twoDays.from,
      twoDays.to,
    ]);
    expect(
      participantOf(id, sok, twoDays, bodies, { status: 'attended', days: [twoDays.to] }).days,
    ).toEqual([twoDays.to]);
  });
});
