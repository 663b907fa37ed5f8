import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import { postOn, type PostHeld } from '#shared/people/posts.ts';

function held(name: string, from: PlainDate | null, to: PlainDate | null): PostHeld {
  return { post: { en: name, km: '' }, body: { en: '', km: '' }, rank: '', from, to };
}

const [start, end] = [plainDate(2025, 1, 1), plainDate(2025, 12, 31)];
const director = held('director', start, end);

describe('the post of a day', () => {
  test('counts the first day and the last', () => {
    expect(postOn([director], start)).toBe(director);
    expect(postOn([director], end)).toBe(director);
    expect(postOn([director], addDays(start, -1))).toBeNull();
    expect(postOn([director], addDays(end, 1))).toBeNull();
  });

  test('is open where no end is known', () => {
    expect(postOn([held('for ever', null, null)], start)?.post.en).toBe('for ever');
    expect(postOn([held('since', start, null)], plainDate(2040, 1, 1))?.post.en).toBe('since');
  });

  test('of several is the one that began last, in whatever order they stand', () => {
    const posts = [held('old', null, null), held('new', plainDate(2025, 6, 1), null), director];
    expect(postOn(posts, plainDate(2025, 7, 1))?.post.en).toBe('new');
    expect(postOn(posts.toReversed(), plainDate(2025, 7, 1))?.post.en).toBe('new');
    expect(postOn(posts, plainDate(2025, 5, 1))?.post.en).toBe('director');
    expect(postOn(posts, plainDate(2024, 5, 1))?.post.en).toBe('old');
  });

  test('was held on that day, always', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(start, days));
    const bound = fc.option(day, { nil: null });
    const post = fc.tuple(bound, bound).map(([from, to]) => held('a post', from, to));
    fc.assert(
      fc.property(fc.array(post), day, (posts, on) => {
        const found = postOn(posts, on);
        const covering = posts.filter(({ from, to }) => (from ?? on) <= on && on <= (to ?? on));
        if (found === null) expect(covering).toEqual([]);
        else expect(covering).toContain(found);
      }),
    );
  });
});
