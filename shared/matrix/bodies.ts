import type { BodyId, QueryId } from '../base/ids.ts';
import { inLanguage, type Bilingual, type Language } from '../base/language.ts';
import type { PlainDate } from '../calendar/plainDate.ts';
import type { Body, BodyName, BodySpelling } from './bodies.model.ts';

/** A source of funds by which totals are grouped, and the forms in which a plan prints it. */
export interface FundSource {
  readonly key: string;
  readonly label: Bilingual;
  readonly printed: readonly {
    /** Empty where the cell of the plan is. */
    readonly text: string;
    /** The query that is open about this form. */
    readonly query: QueryId | null;
  }[];
}

/** Only the spacing is passed over ("OVOP-SG / NCMs"): case and signs can tell two bodies apart. */
function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/**
 * Whom a printed responsible party means, by the table of known spellings; a name is never split at a
 * character, since the hyphen of OVOP-SG is part of the name and that of MOWA-NCMs joins two.
 * @returns the bodies, the lead first (those that are certain, where a query is open about the rest); null
 * where the table does not know the spelling.
 */
export function bodiesOf(
  printed: string,
  spellings: readonly BodySpelling[],
): { bodies: readonly BodyId[]; query: QueryId | null } | null {
  const wanted = withoutSpaces(printed);
  const found = spellings.find((spelling) => withoutSpaces(spelling.printed) === wanted);
  return found === undefined ? null : { bodies: found.bodies, query: found.query };
}

/**
 * The name that a body bears on a date; before its first name the first, after its last name the last.
 * @throws RangeError where the body has no name: a programming fault.
 */
export function bodyNameOn(body: Body, date: PlainDate): BodyName {
  const found = body.names.find(({ to }) => to === null || date <= to) ?? body.names.at(-1);
  if (found === undefined) throw new RangeError(`The body ${body.id} has no name`);
  return found;
}

/** A name whose abbreviation is never empty: what has none is called by its name, where tables are short of room, too. */
export function withShortName(named: BodyName): BodyName {
  const { abbreviation, name } = named;
  return abbreviation === '' ? { ...named, abbreviation: inLanguage(name, 'km') } : named;
}

/** A name among choices: “MoWA · Ministry of Women’s Affairs”; one without an abbreviation stands alone. */
export function nameAsChoice({ name, abbreviation }: BodyName, language: Language): string {
  const called = inLanguage(name, language);
  const isShort = ![name.km, name.en, ''].includes(abbreviation);
  return isShort ? `${abbreviation} · ${called}` : called;
}

/**
 * The source of funds that a printed form means. The printed form stays in the record and in documents; the
 * key is for totals.
 * @returns null where the table does not know the form.
 */
export function sourceOf(
  printed: string,
  sources: readonly FundSource[],
): { key: string; label: Bilingual; query: QueryId | null } | null {
  const wanted = withoutSpaces(printed);
  for (const { key, label, printed: forms } of sources) {
    const form = forms.find(({ text }) => withoutSpaces(text) === wanted);
    if (form !== undefined) return { key, label, query: form.query };
  }
  return null;
}
