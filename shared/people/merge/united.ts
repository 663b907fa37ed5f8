import { sameValue } from '../../history/equal.ts';
import { searchKey } from '../../text/searchKey.ts';
import type { OtherName, PersonPost } from '../directory/model.ts';

/** Each value once, at its first place. */
export function withoutTwins<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, at) => values.findIndex((one) => sameValue(one, value)) === at);
}

/** Two notes one below the other; one where it holds the other. */
export function unitedNotes(left: string, right: string): string {
  if (left.includes(right)) return left;
  return right.includes(left) ? right : `${left}\n${right}`;
}

/** The other names of two people, each once as searching reads it, the empty ones left out. */
export function unitedOtherNames(
  left: readonly OtherName[],
  right: readonly OtherName[],
): readonly OtherName[] {
  const names = [...left, ...right].filter(
    ({ khmerName, latinName }) => khmerName !== '' || latinName !== '',
  );
  const keys = names.map(({ khmerName, latinName }) =>
    JSON.stringify([searchKey(khmerName), searchKey(latinName)]),
  );
  return names.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/**
 * The posts of two people. A post of which one knows less (no title, no day, no rank) is the same as the one of which
 * the other knows more; a post whose id another post has gets one of its own.
 */
export function unitedPosts(
  left: readonly PersonPost[],
  right: readonly PersonPost[],
): readonly PersonPost[] {
  const posts = [...left];
  for (const post of right) {
    const at = posts.findIndex((one) => isSamePost(one, post));
    const known = posts[at];
    if (known === undefined) posts.push({ ...post, id: freeId(post.id, posts) });
    else
      posts[at] = {
        ...known,
        title: isUntitled(known) ? post.title : known.title,
        rank: known.rank === '' ? post.rank : known.rank,
        from: known.from ?? post.from,
        to: known.to ?? post.to,
      };
  }
  return posts;
}

function isSamePost(a: PersonPost, b: PersonPost): boolean {
  // Two titles in two languages may be one, but nothing says so.
  const sameTitle = isUntitled(a) || isUntitled(b) || sameValue(a.title, b.title);
  return (
    sameTitle &&
    sameValue([a.body, a.bodyText], [b.body, b.bodyText]) &&
    sameOrUnknown(a.rank, b.rank) &&
    sameOrUnknown(a.from, b.from) &&
    sameOrUnknown(a.to, b.to)
  );
}

function isUntitled({ title }: PersonPost): boolean {
  return title.km === '' && title.en === '';
}

function sameOrUnknown(one: string | null, other: string | null): boolean {
  return one === other || one === null || other === null || one === '' || other === '';
}

function freeId(id: string, posts: readonly PersonPost[]): string {
  const taken = new Set(posts.map((post) => post.id));
  let free = id;
  for (let at = 2; taken.has(free); at += 1) free = `${id}-${at}`;
  return free;
}
