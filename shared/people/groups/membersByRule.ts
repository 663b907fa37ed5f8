import type { BodyId } from '../../base/ids.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import type { Person, PersonPost } from '../directory/model.ts';
import { bodyAndUnder } from '../organisations/bodyTree.ts';
import { postOn } from '../posts.ts';
import { holdsOn } from './holdsOn.ts';
import type { GroupRole, GroupRule } from './model.ts';
import { titleTest } from './postWords.ts';

/** A person of a group, and the post with which they belong to it; null where they hold none. */
export interface GroupMember {
  readonly person: Person;
  readonly role: GroupRole;
  readonly post: PersonPost | null;
}

/** A rule that asks for nothing, which holds nobody. */
export const emptyRule: GroupRule = {
  title: '',
  ranks: [],
  bodies: [],
  bodyKinds: [],
  provinces: [],
  tags: [],
  sex: null,
};

/** Whether nothing is asked for. */
export function asksNothing(rule: GroupRule): boolean {
  return (
    titleTest(rule.title) === null &&
    [rule.ranks, rule.bodies, rule.bodyKinds, rule.provinces, rule.tags].every(
      (list) => list.length === 0,
    ) &&
    rule.sex === null
  );
}

/** Something about a post and the body it is held at; the post's own province counts before the person's. */
type PostTest = (post: PersonPost, body: Body | undefined) => boolean;

/**
 * Whoever a rule means on a day, in the order in which the people were given. A person of several posts belongs if
 * one of them meets every part; a rule that asks nothing of a post also means people who hold none.
 */
export function membersByRule(
  rule: GroupRule,
  people: readonly Person[],
  bodies: readonly Body[],
  date: PlainDate,
): readonly GroupMember[] {
  if (asksNothing(rule)) return [];
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const tests = postTests(rule, bodies);
  const { provinces, tags, sex } = rule;
  const isOfProvince = (person: Person, body: Body | undefined): boolean => {
    const province = body?.province ?? person.province;
    return provinces.length === 0 || (province !== null && provinces.includes(province));
  };
  const members: GroupMember[] = [];
  for (const person of people) {
    if (person.erased !== null) continue;
    if (sex !== null && person.sex !== sex) continue;
    if (tags.length > 0 && !tags.some((tag) => person.tags.includes(tag))) continue;
    const bodyOf = ({ body }: PersonPost) => (body === null ? undefined : byId.get(body));
    const held = person.posts.filter((post) => holdsOn(post, date));
    const meeting = held.filter(
      (post) =>
        tests.every((test) => test(post, bodyOf(post))) && isOfProvince(person, bodyOf(post)),
    );
    const post = postOn(meeting, date);
    const postless = tests.length === 0 && held.length === 0 && isOfProvince(person, undefined);
    if (post !== null || postless) members.push({ person, role: 'member', post });
  }
  return members;
}

function postTests(rule: GroupRule, bodies: readonly Body[]): readonly PostTest[] {
  const tests: PostTest[] = [];
  const title = titleTest(rule.title);
  if (title !== null) tests.push((post) => title([post.title.km, post.title.en]));
  if (rule.ranks.length > 0) tests.push(({ rank }) => rule.ranks.includes(rank));
  if (rule.bodies.length > 0) {
    const wanted = new Set<BodyId>(rule.bodies.flatMap((id) => [...bodyAndUnder(bodies, id)]));
    tests.push(({ body }) => body !== null && wanted.has(body));
  }
  if (rule.bodyKinds.length > 0)
    tests.push((_post, body) => body !== undefined && rule.bodyKinds.includes(body.kind));
  return tests;
}
