import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, parsePlainDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import {
  closedByPost,
  postFaults,
  postsInOrder,
  withNewPost,
  withPost,
} from '#shared/people/directory/editPosts.ts';
import type { PersonPost } from '#shared/people/directory/model.ts';
import { postOn } from '#shared/people/posts.ts';

const day = (text: string | null): PlainDate | null =>
  text === null ? null : parsePlainDate(text);

function post(id: string, from: string | null, to: string | null): PersonPost {
  return {
    id,
    title: { km: '', en: id },
    body: null,
    bodyText: { km: '', en: '' },
    rank: '',
    from: day(from),
    to: day(to),
  };
}

describe('a new post', () => {
  const open = post('officer', '2019-02-01', null);
  const ended = post('clerk', '2014-01-01', '2019-01-31');
  const next = post('director', '2026-05-10', null);

  it('ends the open one on the day before, and leaves those that had ended', () => {
    const posts = withNewPost([ended, open], next);
    expect(posts.map(({ id, to }) => [id, to])).toEqual([
      ['clerk', '2019-01-31'],
      ['officer', '2026-05-09'],
      ['director', null],
    ]);
    expect(postFaults(posts)).toEqual([]);
    expect(closedByPost([ended, open], day('2026-05-10'))).toEqual([open]);
  });

  it('ends a post of which the beginning is not known', () => {
    const unknown = post('head', null, null);
    expect(withNewPost([unknown], next)[0]?.to).toBe('2026-05-09');
  });

  it('ends nothing that begins on its day or later, and nothing where its own day is not known', () => {
    const same = post('same', '2026-05-10', null);
    const later = post('later', '2027-01-01', null);
    expect(withNewPost([same, later], next)).toEqual([same, later, next]);
    expect(withNewPost([open], post('undated', null, null))[0]).toEqual(open);
  });

  it('is the post of its first day, and the former one that of the day before', () => {
    const days = fc.integer({ min: 10_000, max: 24_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 6_000 }), (first, later) => {
        const former = { ...open, from: fromDayNumber(first) };
        const from = fromDayNumber(first + later);
        const posts = withNewPost([former], { ...next, from });
        expect(postOn(posts, from)?.id).toBe('director');
        expect(postOn(posts, fromDayNumber(first + later - 1))?.id).toBe('officer');
        expect(postFaults(posts)).toEqual([]);
      }),
    );
  });
});

describe('the order of posts', () => {
  it('is the newest first, those of unknown beginning last', () => {
    const posts = [
      post('unknown', null, null),
      post('old', '2010-01-01', '2012-01-01'),
      post('new', '2020-01-01', null),
      post('side', '2020-01-01', '2021-01-01'),
    ];
    expect(postsInOrder(posts).map(({ id }) => id)).toEqual(['new', 'side', 'old', 'unknown']);
  });
});

describe('the days of posts', () => {
  it('are told where the end lies before the beginning', () => {
    expect(postFaults([post('a', '2026-05-10', '2026-05-09')])).toEqual([
      { kind: 'reversed', post: 'a' },
    ]);
    expect(postFaults([post('a', '2026-05-10', '2026-05-10')])).toEqual([]);
  });

  it('are told where two posts are held at once, with the days', () => {
    const posts = [post('a', '2020-01-01', '2024-06-30'), post('b', '2024-01-01', null)];
    expect(postFaults(posts)).toEqual([
      { kind: 'overlap', post: 'b', other: 'a', from: '2024-01-01', to: '2024-06-30' },
    ]);
    expect(postFaults(withPost(posts, 'a', { to: day('2023-12-31') }))).toEqual([]);
  });

  it('overlap exactly where some day has two posts', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 }))
      .map(([from, length]) => [from, from + length] as const);
    fc.assert(
      fc.property(span, span, ([a, aEnd], [b, bEnd]) => {
        const posts = [
          { ...post('a', null, null), from: fromDayNumber(a), to: fromDayNumber(aEnd) },
          { ...post('b', null, null), from: fromDayNumber(b), to: fromDayNumber(bEnd) },
        ];
        const shared = Array.from({ length: 50 }, (_, at) => at).some(
          (at) => at >= a && at <= aEnd && at >= b && at <= bEnd,
        );
        expect(postFaults(posts).length > 0).toBe(shared);
      }),
    );
  });
});
