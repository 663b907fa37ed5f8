import type { Bilingual } from '../base/language.ts';
import type { PlainDate } from '../calendar/plainDate.ts';

/** A post that a person held at a body, from one day to another (both included; null where it is open). */
export interface PostHeld {
  readonly post: Bilingual;
  readonly body: Bilingual;
  /** Key of a rank, for the order of precedence; empty where none is known. */
  readonly rank: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/**
 * The post held on a day; of several the one that began last. Null where none was held.
 * Plain dates order as text.
 */
export function postOn<Post extends Pick<PostHeld, 'from' | 'to'>>(
  posts: readonly Post[],
  date: PlainDate,
): Post | null {
  const held = posts.filter(
    ({ from, to }) => (from === null || from <= date) && (to === null || date <= to),
  );
  return held.reduce<Post | null>(
    (latest, post) => (latest === null || (post.from ?? '') > (latest.from ?? '') ? post : latest),
    null,
  );
}
