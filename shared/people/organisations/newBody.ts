import type { BodyId } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import { unknownOfBody, type Body, type BodyKind } from '../../matrix/bodies.model.ts';

/** What must be known of an organisation that is added: a name in one of the languages, and what it is. */
export interface NewBody {
  readonly name: Bilingual;
  readonly kind: BodyKind;
  readonly abbreviation?: string;
  readonly parent?: Body['parent'];
  readonly province?: Body['province'];
}

/** An organisation of which nothing is known yet but what is given; its name holds on all days. */
export function newBody(id: BodyId, known: NewBody): Body {
  const { name, kind, abbreviation = '', parent = null, province = null } = known;
  return {
    id,
    kind,
    names: [{ name, abbreviation, from: null, to: null }],
    ...unknownOfBody,
    parent,
    province,
  };
}
