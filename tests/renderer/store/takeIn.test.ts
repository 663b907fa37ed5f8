import { describe, expect, it } from 'vitest';
import type { PersonId, ProvinceCode } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { unknownOfBody, type Body } from '#shared/matrix/bodies.model.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { noChoices } from '#shared/people/imports/listInHand.ts';
import {
  countStandings,
  noAnswers,
  standingsOf,
  type Answer,
  type Answers,
} from '#shared/people/imports/standing.ts';
import { addPerson } from '#renderer/store/commands/people.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import { alive } from '#renderer/store/live/alive.ts';
import { redo, undo } from '#renderer/store/takeBack.ts';
import { listShapes } from '#tests/support/listShapes.ts';
import { sheet } from '#tests/support/rawTables.ts';
import { emptyStore } from '#tests/support/store.ts';
import { answersTo, openList, type OpenList } from '#tests/support/takeInReading.ts';

async function peopleIn({ database }: Edge): Promise<readonly Person[]> {
  return alive(await database.people.toArray());
}

/** Everything that is kept, the log apart. */
async function contents({ database }: Edge): Promise<unknown> {
  const tables = [
    'people',
    'judgements',
    'merges',
    'listImports',
    'listHeadings',
    'bodies',
  ] as const;
  return Object.fromEntries(
    await Promise.all(
      tables.map(async (name) => [
        name,
        alive<{ deleted?: true }>(await database.table(name).toArray()),
      ]),
    ),
  );
}

/** A person as a list says one. */
function said(one: Person) {
  return {
    km: one.khmerName,
    en: one.latinName,
    sex: one.sex,
    province: one.province,
    phones: one.phones.join(' '),
    email: one.emails[0] ?? '',
    post: one.posts.map(({ title }) => title.km + title.en).join(),
    body: one.posts.map(({ bodyText }) => bodyText.km + bodyText.en).join(),
  };
}

const leave: Answer = { kind: 'leave' };

/** Leaves out whatever is asked about. */
function leavingOpen({ inHand }: OpenList, answers: Answers = noAnswers): Answers {
  const open = [...standingsOf(inHand.rows, answers)].filter(
    ([, { kind }]) => kind === 'unclear' || kind === 'perhaps',
  );
  const left = open.map(([key]) => [key, leave] as const);
  return { ...answers, rows: new Map([...answers.rows, ...left]) };
}

async function takeIn(
  edge: Edge,
  tables: readonly RawTable[],
  said: (list: OpenList) => Answers = leavingOpen,
  postsFrom: PlainDate | null = null,
) {
  const list = await openList(edge, tables);
  const taken = await list.reading.takeIn(edge, said(list), postsFrom);
  if (!taken.ok) throw new Error(taken.problem.kind);
  return taken.value;
}

const heads = ['ល.រ', 'ឈ្មោះ', 'Name', 'ភេទ', 'តួនាទី', 'ស្ថាប័ន', 'ទូរស័ព្ទ', 'E-mail'];

describe.each(Object.entries(listShapes))(
  'a list in %s',
  (_, { tables, people, leftOut, held }) => {
    it('becomes exactly the people whom it names', async () => {
      const { edge } = await emptyStore();
      const { list, counts } = await takeIn(edge, tables);
      const kept = await peopleIn(edge);
      expect(new Set(kept.map(said))).toEqual(
        new Set(
          people.map(({ km, en, sex, province, phones, email, post, body }) => ({
            km,
            en,
            sex,
            province,
            phones,
            email,
            post,
            body,
          })),
        ),
      );
      expect(counts).toMatchObject({
        rowsNew: people.length,
        rowsKnown: 0,
        rowsLeft: leftOut.length + held.length,
      });
      expect(list?.rows).toHaveLength(people.length);
    });

    it('adds nobody, asks nothing and writes nothing when it comes again', async () => {
      const { edge } = await emptyStore();
      await takeIn(edge, tables);
      const before = await contents(edge);
      const steps = await edge.database.steps.count();
      const again = await openList(edge, tables);
      const standings = standingsOf(again.inHand.rows, noAnswers);
      expect(countStandings(standings)).toMatchObject({ new: 0, perhaps: 0, unclear: 0 });
      const taken = await again.reading.takeIn(edge, noAnswers, '2026-11-01' as PlainDate);
      expect(taken).toMatchObject({ ok: true, value: { list: null } });
      expect(await contents(edge)).toEqual(before);
      expect(await edge.database.steps.count()).toBe(steps);
    });

    it('is taken back as one step, to the byte', async () => {
      const { edge } = await emptyStore();
      await addPerson(edge, { khmerName: 'សុខ ដារ៉ា', tags: ['kept'] });
      const before = await contents(edge);
      await takeIn(edge, tables);
      const after = await contents(edge);
      expect(after).not.toEqual(before);
      await undo(edge);
      expect(await contents(edge)).toEqual(before);
      await redo(edge);
      expect(await contents(edge)).toEqual(after);
    });
  },
);

const names = sheet([
  ['ល.រ', 'ឈ្មោះ'],
  [1, 'សុខ ដារ៉ា'],
  [2, 'ចាន់ ថា'],
  [3, 'លី ហួរ'],
  [4, 'កែវ មុនី'],
]);

describe('a list that came before', () => {
  it('is known by its rows where they say only a name', async () => {
    const { edge } = await emptyStore();
    await takeIn(edge, [names]);
    const again = await openList(edge, [names], { fileName: 'another name.xlsx' });
    const standings = [...standingsOf(again.inHand.rows, noAnswers).values()];
    expect(standings.filter(({ kind }) => kind === 'known')).toHaveLength(4);
  });

  it('is known after rows were put in, and only those are new', async () => {
    const { edge } = await emptyStore();
    await takeIn(edge, [names]);
    const longer = sheet([
      ['ល.រ', 'ឈ្មោះ'],
      [1, 'ឃុន វិសាល'],
      [2, 'សុខ ដារ៉ា'],
      [3, 'ចាន់ ថា'],
      [4, 'លី ហួរ'],
    ]);
    const { counts } = await takeIn(edge, [longer]);
    expect(counts).toMatchObject({ rowsNew: 1, rowsKnown: 3, added: 1 });
  });

  it('leads to whoever its people were merged into', async () => {
    const { edge } = await emptyStore();
    const { list } = await takeIn(edge, [names]);
    const [gone, kept] = list!.rows.map(({ person }) => person) as [PersonId, PersonId];
    await commit(edge, { key: 'person.merge', subject: '' }, [
      write.remove('people', gone),
      write.put('merges', {
        id: 'm',
        kept,
        gone,
        by: edge.signer(),
        on: edge.today(),
        takenBack: null,
      }),
    ]);
    const again = await openList(edge, [names]);
    const found = [...standingsOf(again.inHand.rows, noAnswers).values()];
    expect(found.filter((one) => one.kind === 'known' && one.person === kept)).toHaveLength(2);
    expect(await again.reading.takeIn(edge, noAnswers, null)).toMatchObject({ ok: true });
    expect(await peopleIn(edge)).toHaveLength(3);
  });

  it('does not bring back in silence whoever was removed for good', async () => {
    const { edge } = await emptyStore();
    const { list } = await takeIn(edge, [names]);
    const [first] = list!.rows;
    await commit(edge, { key: 'person.erase', subject: '' }, [
      write.patch('people', first!.person, {
        khmerName: '',
        erased: { by: edge.signer(), on: edge.today() },
      }),
    ]);
    const again = await openList(edge, [names]);
    expect(standingsOf(again.inHand.rows, noAnswers).get(again.inHand.rows[1]!.key)).toEqual({
      kind: 'unclear',
      why: 'erased',
    });
  });

  it('leaves out again what a person left out', async () => {
    const { edge } = await emptyStore();
    const asked = sheet([heads, [1, 'TBC', null, 'ប', 'មន្ត្រី'], [2, 'សុខ ដារ៉ា', null, 'ប', 'មន្ត្រី']]);
    await takeIn(edge, [asked]);
    const again = await openList(edge, [asked]);
    expect(standingsOf(again.inHand.rows, noAnswers).get(again.inHand.rows[1]!.key)).toEqual({
      kind: 'leftOut',
      by: 'before',
    });
    const once = answersTo(again.inHand, { 2: { kind: 'again' } });
    expect(standingsOf(again.inHand.rows, once).get(again.inHand.rows[1]!.key)?.kind).toBe(
      'unclear',
    );
  });

  it('is no other list with the same name in it', async () => {
    const { edge } = await emptyStore();
    await takeIn(edge, [names]);
    const other = sheet([
      ['ល.រ', 'ឈ្មោះ'],
      [1, 'សុខ ដារ៉ា'],
      [2, 'ហេង សុភា'],
      [3, 'ម៉ៅ រិទ្ធី'],
      [4, 'ឈឹម ណារី'],
    ]);
    const again = await openList(edge, [other]);
    const first = standingsOf(again.inHand.rows, noAnswers).get(again.inHand.rows[1]!.key);
    expect(first?.kind).toBe('perhaps');
  });
});

describe('somebody who is known', () => {
  const dara = {
    khmerName: 'ម៉ែន សុដារ៉ា',
    phones: ['+85512000111'],
    posts: [
      {
        id: 'p1',
        title: { km: 'មន្ត្រី', en: '' },
        body: null,
        bodyText: { km: 'មន្ទីរទេសចរណ៍ខេត្តកំពត', en: '' },
        rank: '',
        from: null,
        to: null,
      },
    ],
  } as const;
  const list = sheet([
    heads,
    [
      1,
      'លោក ម៉ែន សុដារ៉ា',
      'Men Sodara',
      'ប',
      'ប្រធានមន្ទីរ',
      'មន្ទីរទេសចរណ៍ខេត្តកំពត',
      '012 000 111, 097 1234567',
      'dara@x.kh',
    ],
  ]);

  it('gets what they lack and keeps what they have', async () => {
    const { edge } = await emptyStore();
    await addPerson(edge, dara);
    const { counts } = await takeIn(edge, [list]);
    expect(counts).toMatchObject({ rowsKnown: 1, added: 0, completed: 1, posts: 0 });
    expect(await peopleIn(edge)).toMatchObject([
      {
        khmerName: 'ម៉ែន សុដារ៉ា',
        latinName: 'Men Sodara',
        honorific: 'mr',
        sex: 'M',
        phones: ['+85512000111', '+855971234567'],
        emails: ['dara@x.kh'],
        otherNames: [],
        posts: dara.posts,
      },
    ]);
  });

  it('gets another post from the day that a person gives, and the one before ends', async () => {
    const { edge } = await emptyStore();
    await addPerson(edge, dara);
    const { counts } = await takeIn(edge, [list], leavingOpen, '2026-10-01' as PlainDate);
    expect(counts).toMatchObject({ posts: 1 });
    const [{ posts } = { posts: [] }] = await peopleIn(edge);
    expect(posts.map(({ title, from, to }) => [title.km, from, to])).toEqual([
      ['មន្ត្រី', null, '2026-09-30'],
      ['ប្រធានមន្ទីរ', '2026-10-01', null],
    ]);
  });

  it('keeps a later post over that of an older list', async () => {
    const { edge } = await emptyStore();
    const later = { ...dara.posts[0], from: '2026-11-01' as PlainDate };
    await addPerson(edge, { ...dara, posts: [later] });
    const { counts } = await takeIn(edge, [list], leavingOpen, '2026-10-01' as PlainDate);
    expect(counts).toMatchObject({ posts: 0, olderPosts: 1 });
    expect((await peopleIn(edge))[0]?.posts).toEqual([later]);
  });
});

describe('somebody who is perhaps known', () => {
  const list = sheet([heads, [1, 'កែវ មុន្នី', null, 'ប', 'មន្ត្រី', 'ក្រសួងពាណិជ្ជកម្ម', '012 345 678']]);

  async function opened() {
    const { edge } = await emptyStore();
    const known = await addPerson(edge, { khmerName: 'កែវ មុនី', province: '07' as ProvinceCode });
    return { edge, known, list: await openList(edge, [list]) };
  }

  it('holds the taking in up until somebody has said who it is', async () => {
    const { edge, list } = await opened();
    const before = await contents(edge);
    expect(await list.reading.takeIn(edge, noAnswers, null)).toMatchObject({
      ok: false,
      problem: { kind: 'not-settled', rows: [list.inHand.rows[1]!.key] },
    });
    expect(await contents(edge)).toEqual(before);
  });

  it('is the known one by a person’s word, with the other spelling kept', async () => {
    const { edge, known, list } = await opened();
    const said = answersTo(list.inHand, { 2: { kind: 'same', person: known } });
    await list.reading.takeIn(edge, said, null);
    expect(await peopleIn(edge)).toMatchObject([
      {
        id: known,
        khmerName: 'កែវ មុនី',
        otherNames: [{ khmerName: 'កែវ មុន្នី', latinName: '' }],
        phones: ['+85512345678'],
      },
    ]);
  });

  it('is somebody else by a person’s word, which is kept', async () => {
    const { edge, known, list } = await opened();
    const said = answersTo(list.inHand, { 2: { kind: 'new', not: [known] } });
    await list.reading.takeIn(edge, said, null);
    expect(await peopleIn(edge)).toHaveLength(2);
    const [judgement] = alive(await edge.database.judgements.toArray());
    expect([judgement?.left, judgement?.right]).toContain(known);
    expect(judgement!.left < judgement!.right).toBe(true);
  });

  it('is compared again where the directory has changed meanwhile', async () => {
    const { edge, known, list } = await opened();
    const said = answersTo(list.inHand, { 2: { kind: 'same', person: known } });
    await commit(edge, { key: 'person.remove', subject: '' }, [write.remove('people', known)]);
    expect(await list.reading.takeIn(edge, said, null)).toEqual({
      ok: false,
      problem: { kind: 'directory-changed' },
    });
    await list.reading.read(noChoices, edge.today(), true, () => undefined);
    expect(await list.reading.takeIn(edge, said, null)).toMatchObject({
      ok: false,
      problem: { kind: 'not-settled' },
    });
    expect(await peopleIn(edge)).toHaveLength(0);
  });

  it('is taken in once, however often it is asked for', async () => {
    const { edge, known, list } = await opened();
    const said = answersTo(list.inHand, { 2: { kind: 'new', not: [known] } });
    const both = await Promise.all([
      list.reading.takeIn(edge, said, null),
      list.reading.takeIn(edge, said, null),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await peopleIn(edge)).toHaveLength(2);
  });
});

it('joins a row that repeats another to the same person', async () => {
  const { edge } = await emptyStore();
  const list = sheet([
    heads,
    [1, 'សុខ ដារ៉ា', null, 'ប'],
    [2, 'សុខ ដារ៉ា', null, 'ប', 'មន្ត្រី', null, '012 345 678'],
  ]);
  const { counts } = await takeIn(edge, [list], ({ inHand }) =>
    answersTo(inHand, { 3: { kind: 'row' } }),
  );
  expect(counts).toMatchObject({ rowsNew: 2, added: 1 });
  expect(await peopleIn(edge)).toMatchObject([{ phones: ['+85512345678'] }]);
});

it('finds the organisation of the directory that a list names', async () => {
  const { edge } = await emptyStore();
  const body: Body = {
    id: 'moc' as never,
    kind: 'ministry',
    names: [
      {
        name: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
        abbreviation: 'MoC',
        from: null,
        to: null,
      },
    ],
    ...unknownOfBody,
  };
  await commit(edge, { key: 'body.add', subject: '' }, [write.put('bodies', body)]);
  await takeIn(edge, [sheet([heads, [1, null, 'Sok Dara', 'M', 'Officer', 'MoC']])]);
  expect((await peopleIn(edge))[0]?.posts).toMatchObject([
    { title: { en: 'Officer', km: '' }, body: 'moc', bodyText: { en: '', km: '' } },
  ]);
});

it('remembers what was chosen for a heading, for the next list', async () => {
  const { edge } = await emptyStore();
  const list = sheet([
    ['Name', 'Sex', 'Cluster'],
    ['Sok Dara', 'M', 'Officer'],
    ['Chan Thy', 'F', 'Director'],
  ]);
  const uses = new Map([[3, 'post' as const]]);
  const choices = { sheets: new Map([['Plan', { uses }]]), provinces: new Map() };
  const opened = await openList(edge, [list], { choices });
  await opened.reading.takeIn(edge, noAnswers, null);
  const next = await openList(edge, [
    sheet([
      ['Cluster', 'Name', 'Sex'],
      ['Chief', 'Keo Mony', 'M'],
    ]),
  ]);
  expect(next.inHand.sheets[0]?.mapping.uses).toEqual(['post', 'name', 'sex']);
  expect(next.inHand.sheets[0]?.remembered).toEqual([1]);
});
