import { addDays, type PlainDate } from '../../calendar/plainDate.ts';
import type { PersonPost } from './model.ts';

/** What is told about the days of a post; nothing is refused for it. */
export type PostFault =
  | { readonly kind: 'reversed'; readonly post: string }
  /** Two posts are held at once, from the first to the last of these days (null: open). */
  | {
      readonly kind: 'overlap';
      readonly post: string;
      readonly other: string;
      readonly from: PlainDate | null;
      readonly to: PlainDate | null;
    };

/** Plain dates order as text; an open beginning lies before, an open end after all of them. */
const beginOf = ({ from }: PersonPost): string => from ?? '';
const endOf = ({ to }: PersonPost): string => to ?? '9999-99-99';

function isReversed(post: PersonPost): boolean {
  return beginOf(post) > endOf(post);
}

/** The posts of a person, the newest first; of two that begin together the one that ends later. */
export function postsInOrder(posts: readonly PersonPost[]): readonly PersonPost[] {
  return posts.toSorted((a, b) => {
    if (beginOf(a) !== beginOf(b)) return beginOf(a) < beginOf(b) ? 1 : -1;
    return endOf(a) === endOf(b) ? 0 : endOf(a) < endOf(b) ? 1 : -1;
  });
}

/** The posts that end on the day before a new one begins: those that are open then and began earlier. */
export function closedByPost(
  posts: readonly PersonPost[],
  from: PlainDate | null,
): readonly PersonPost[] {
  return from === null ? [] : posts.filter((post) => post.to === null && beginOf(post) < from);
}

/** The posts with a new one; what was open until then ends on the day before. */
export function withNewPost(posts: readonly PersonPost[], post: PersonPost): readonly PersonPost[] {
  const { from } = post;
  if (from === null) return [...posts, post];
  const closed = new Set(closedByPost(posts, from));
  const to = addDays(from, -1);
  return [...posts.map((former) => (closed.has(former) ? { ...former, to } : former)), post];
}

/** The posts with one of them changed. */
export function withPost(
  posts: readonly PersonPost[],
  id: string,
  fields: Partial<Omit<PersonPost, 'id'>>,
): readonly PersonPost[] {
  return posts.map((post) => (post.id === id ? { ...post, ...fields } : post));
}

/**
 * What is odd about the days of posts: an end before the beginning, and two posts that are held at once (told at
 * the later of them). Somebody may hold two posts; it is told because it is more often a slip.
 */
export function postFaults(posts: readonly PersonPost[]): readonly PostFault[] {
  const faults: PostFault[] = [];
  const ordered = postsInOrder(posts);
  for (const [place, post] of ordered.entries()) {
    if (isReversed(post)) {
      faults.push({ kind: 'reversed', post: post.id });
      continue;
    }
    for (const other of ordered.slice(place + 1)) {
      if (isReversed(other) || endOf(other) < beginOf(post)) continue;
      const to = endOf(other) < endOf(post) ? other.to : post.to;
      faults.push({ kind: 'overlap', post: post.id, other: other.id, from: post.from, to });
    }
  }
  return faults;
}
