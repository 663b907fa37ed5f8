import { inLanguage, type Language } from '#shared/base/language.ts';
import type { BodyId } from '#shared/base/ids.ts';
import { typedDate } from '#shared/calendar/typed.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { bodyNameOn } from '#shared/matrix/bodies.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { PersonPost } from '#shared/people/directory/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

type Texts = Messages['person'];

/** What a post is called in the window's language, or that it has no title. */
export function postTitle(post: PersonPost, language: Language, texts: Texts): string {
  return inLanguage(post.title, language) || texts.untitledPost;
}

/** The organisation of a post, as it was called at the end of the post; today while it is held. */
export function postBody(
  post: PersonPost,
  bodies: ReadonlyMap<BodyId, Body>,
  language: Language,
  today: PlainDate,
): string {
  const body = post.body === null ? undefined : bodies.get(post.body);
  const named = body === undefined ? post.bodyText : bodyNameOn(body, post.to ?? today).name;
  return inLanguage(named, language);
}

/** From when to when: «01/02/2019 – 09/05/2026», "since 10/05/2026". */
export function spanText({ from, to }: Pick<PersonPost, 'from' | 'to'>, texts: Texts): string {
  if (from !== null) {
    return to === null ? texts.since(typedDate(from)) : texts.span(typedDate(from), typedDate(to));
  }
  return to === null ? texts.noDates : texts.until(typedDate(to));
}
