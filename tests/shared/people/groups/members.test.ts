import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId, GroupId, PersonId, ProvinceCode } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person, PersonPost } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { asksNothing, emptyRule, membersByRule } from '#shared/people/groups/membersByRule.ts';
import { membersOf } from '#shared/people/groups/membersOf.ts';
import type { GroupRule, Membership } from '#shared/people/groups/model.ts';
import { newGroup } from '#shared/people/groups/newGroup.ts';
import { seedGroups } from '#shared/people/groups/seedGroups.ts';
import { seatsOn } from '#shared/people/groups/seats.ts';
import { newBody } from '#shared/people/organisations/newBody.ts';
import { seedAdministrations } from '#shared/people/organisations/seedAdministrations.ts';
import { usualRanks } from '#shared/people/precedence.ts';

const today = '2026-11-22' as PlainDate;
const day = (text: string) => text as PlainDate;
const kampot = '07' as ProvinceCode;
const takeo = '21' as ProvinceCode;

function body(id: string, known: Partial<Body> = {}): Body {
  return { ...newBody(id as BodyId, { name: { km: '', en: id }, kind: 'ministry' }), ...known };
}

const bodies = [
  body('MoWA'),
  body('department', { kind: 'provincial', parent: 'MoWA' as BodyId, province: kampot }),
  body('office', { kind: 'provincial', parent: 'department' as BodyId, province: kampot }),
  body('MoC'),
  ...seedAdministrations(),
];

function post(title: string, at: string | null, known: Partial<PersonPost> = {}): PersonPost {
  return {
    id: `${title} ${at}`,
    title: /[\u1780-\u17FF]/u.test(title) ? { km: title, en: '' } : { km: '', en: title },
    body: at as BodyId | null,
    bodyText: { km: '', en: '' },
    rank: '',
    from: null,
    to: null,
    ...known,
  };
}

function person(id: string, posts: readonly PersonPost[], known: Partial<Person> = {}): Person {
  return newPerson(id as PersonId, { latinName: id, posts, ...known });
}

function meant(rule: Partial<GroupRule>, people: readonly Person[], date = today) {
  return membersByRule({ ...emptyRule, ...rule }, people, bodies, date).map((one) => one.person.id);
}

describe('the words of a title', () => {
  const titles = [
    'ប្រធានលេខាធិការដ្ឋាន',
    'អនុប្រធានលេខាធិការដ្ឋាន',
    'Head of the Secretariat',
    'Deputy Head of the Secretariat',
    'Overhead Secretariat Clerk',
    'អភិបាលរងខេត្ត',
    'អភិបាលខេត្ត',
    'ប្រធានការិយាល័យឧបករណ៍',
    'ប្រធានផ្នែករង្វាន់',
  ];
  const found = (title: string) =>
    meant(
      { title },
      titles.map((one) => person(one, [post(one, null)])),
    );

  it('mean heads and not their deputies', () => {
    expect(found('ប្រធានលេខាធិការដ្ឋាន / head secretariat')).toEqual([titles[0], titles[2]]);
    expect(found('អភិបាល')).toEqual(['អភិបាលខេត្ត']);
  });

  it('mean deputies where they name them', () => {
    expect(found('អនុប្រធាន; deputy head')).toEqual([titles[1], titles[3]]);
    expect(found('អភិបាលរង')).toEqual(['អភិបាលរងខេត្ត']);
  });

  it('are not misled by other words that begin like a deputy’s', () => {
    expect(found('ប្រធានការិយាល័យ')).toEqual(['ប្រធានការិយាល័យឧបករណ៍']);
    expect(found('ប្រធានផ្នែក')).toEqual(['ប្រធានផ្នែករង្វាន់']);
  });

  it('are found however they are spelt', () => {
    const people = [person('a', [post('មន្រ្តី', null)]), person('b', [post('មន្ត្រី ជាន់ខ្ពស់', null)])];
    expect(meant({ title: 'មន្ត្រី' }, people)).toEqual(['a', 'b']);
    expect(meant({ title: 'មន្ត្រីជាន់ខ្ពស់' }, people)).toEqual(['b']);
  });
});

describe('a group by rule', () => {
  const people = [
    person('minister', [post('Minister', 'MoWA', { rank: 'minister' })], { sex: 'F' }),
    person('director', [post('Director', 'department', { rank: 'director' })], { sex: 'M' }),
    person('clerk', [post('Clerk', 'office')], { province: takeo, tags: ['trainer'] }),
    person('trader', [post('Trader', 'MoC', { to: day('2025-12-31') })], { tags: ['trainer'] }),
    person('farmer', [], { province: takeo, sex: 'F' }),
    person('double', [
      post('Adviser', 'MoC', { from: day('2026-01-01') }),
      post('Head', 'department'),
    ]),
  ];

  it('holds nobody while it asks for nothing', () => {
    expect(meant({}, people)).toEqual([]);
    expect(meant({ title: ' / ​ ' }, people)).toEqual([]);
    expect(asksNothing({ ...emptyRule, title: '—' })).toBe(true);
  });

  it('means a body and all under it', () => {
    expect(meant({ bodies: ['MoWA' as BodyId] }, people)).toEqual([
      'minister',
      'director',
      'clerk',
      'double',
    ]);
    expect(meant({ bodies: ['office' as BodyId] }, people)).toEqual(['clerk']);
  });

  it('takes any of a list, and asks for every part', () => {
    expect(meant({ ranks: ['minister', 'director'] }, people)).toEqual(['minister', 'director']);
    expect(meant({ ranks: ['minister', 'director'], sex: 'F' }, people)).toEqual(['minister']);
    expect(meant({ bodyKinds: ['provincial'] }, people)).toEqual(['director', 'clerk', 'double']);
  });

  it('asks for the province of the post’s body, and of the person where the body has none', () => {
    expect(meant({ provinces: [kampot] }, people)).toEqual(['director', 'clerk', 'double']);
    expect(meant({ provinces: [takeo] }, people)).toEqual(['farmer']);
  });

  it('means people without a post where it asks nothing of one', () => {
    expect(meant({ tags: ['trainer'] }, people)).toEqual(['clerk', 'trader']);
    expect(meant({ sex: 'F' }, people)).toEqual(['minister', 'farmer']);
  });

  it('goes by the posts of the day', () => {
    expect(meant({ bodies: ['MoC' as BodyId] }, people)).toEqual(['double']);
    expect(meant({ bodies: ['MoC' as BodyId] }, people, day('2025-06-01'))).toEqual(['trader']);
  });

  it('names the post that is meant, not the newest one', () => {
    const [found] = membersByRule({ ...emptyRule, title: 'head' }, people, bodies, today);
    expect([found?.person.id, found?.post?.title.en]).toEqual(['double', 'Head']);
  });

  it('leaves out whoever was removed for good', () => {
    const erased = { by: 'x' as never, on: today };
    expect(meant({ sex: 'F' }, [person('gone', [], { sex: 'F', erased })])).toEqual([]);
  });

  it('means with every further part no more than without', () => {
    const part = fc.record(
      {
        title: fc.constantFrom('', 'head', 'minister / clerk'),
        ranks: fc.subarray(['minister', 'director']),
        bodies: fc.subarray(['MoWA', 'MoC', 'office'] as BodyId[]),
        provinces: fc.subarray([kampot, takeo]),
        tags: fc.subarray(['trainer']),
        sex: fc.constantFrom(null, 'F' as const, 'M' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(part, part, (one, other) => {
        // What one asks and the other does not.
        const further = Object.fromEntries(Object.entries(other).filter(([key]) => !(key in one)));
        const some = { ...emptyRule, ...one };
        fc.pre(!asksNothing(some));
        const all = new Set(meant(some, people));
        for (const id of meant({ ...some, ...further }, people)) expect(all).toContain(id);
      }),
    );
  });

  it('knows the heads of provincial secretariats', () => {
    const group = seedGroups().find(({ id }) => id === 'heads-of-provincial-secretariats');
    const at = 'administration-07';
    const heads = [
      person('head', [post('ប្រធានលេខាធិការដ្ឋាន', at)]),
      person('deputy', [post('អនុប្រធានលេខាធិការដ្ឋាន', at)]),
      person('chief', [post('Chief of Secretariat', 'administration-12')]),
      person('elsewhere', [post('Head of Secretariat', 'MoC')]),
    ];
    expect(
      membersByRule(group?.rule ?? emptyRule, heads, bodies, today).map((one) => one.person.id),
    ).toEqual(['head', 'chief']);
  });
});

function seat(id: string, known: Partial<Membership> = {}): Membership {
  return { id, person: id as PersonId, role: 'member', body: null, from: null, to: null, ...known };
}

describe('the seats of a group', () => {
  const people = [
    person('officer', [post('Officer', null, { rank: 'officer' })]),
    person('governor', [post('Governor', null, { rank: 'governor' })]),
    person('chair', [
      post('Adviser', 'MoC', { from: day('2026-01-01') }),
      post('Minister', 'MoWA', { rank: 'minister' }),
    ]),
    person('secretary', []),
    person('former', []),
    person('coming', []),
  ];
  const group = newGroup('g' as GroupId, {
    name: { km: '', en: 'Committee' },
    seats: 8,
    members: [
      seat('officer'),
      seat('open', { person: null }),
      seat('secretary', { role: 'secretary' }),
      seat('governor'),
      seat('former', { to: day('2026-11-21') }),
      seat('coming', { from: day('2026-11-23') }),
      seat('chair', { role: 'chair', body: 'MoWA' as BodyId }),
    ],
  });
  const byId = new Map(people.map((one) => [one.id, one]));

  it('stand by role, then by precedence, with open ones last', () => {
    const { present, others, held, open, unlisted } = seatsOn(group, byId, usualRanks, today);
    expect(present.map(({ id }) => id)).toEqual([
      'chair',
      'governor',
      'officer',
      'open',
      'secretary',
    ]);
    expect(others.map(({ id }) => id)).toEqual(['former', 'coming']);
    expect([held, open, unlisted]).toEqual([4, 4, 3]);
  });

  it('are never fewer than are listed', () => {
    const { open, unlisted } = seatsOn({ ...group, seats: 2 }, byId, usualRanks, today);
    expect([open, unlisted]).toEqual([1, 0]);
    expect(seatsOn({ ...group, seats: null }, byId, usualRanks, today).open).toBe(1);
  });

  it('give the members of a day, with the post at the body of the seat', () => {
    const on = (date: PlainDate) =>
      membersOf(group, people, bodies, date).map(({ person: one, role }) => [one.id, role]);
    expect(on(today)).toEqual([
      ['chair', 'chair'],
      ['governor', 'member'],
      ['officer', 'member'],
      ['secretary', 'secretary'],
    ]);
    expect(on(day('2026-11-21')).map(([id]) => id)).toContain('former');
    expect(membersOf(group, people, bodies, today)[0]?.post?.title.en).toBe('Minister');
  });

  it('come before whoever the rule means besides', () => {
    const both = { ...group, rule: { ...emptyRule, title: 'governor / minister' } };
    const more = [...people, person('another', [post('Governor', null)])];
    expect(
      membersOf(both, more, bodies, today).map(({ person: one, role }) => [one.id, role]),
    ).toEqual([
      ['chair', 'chair'],
      ['governor', 'member'],
      ['officer', 'member'],
      ['secretary', 'secretary'],
      ['another', 'member'],
    ]);
  });
});
