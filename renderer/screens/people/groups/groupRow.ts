import type { PersonId, ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage, type Bilingual, type Language } from '#shared/base/language.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { holdsOn } from '#shared/people/groups/holdsOn.ts';
import { groupKinds, type Group } from '#shared/people/groups/model.ts';
import { seatsOn } from '#shared/people/groups/seats.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { dayText } from '#renderer/components/field/dayText.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** A group as the list shows it. */
export interface GroupRow {
  readonly group: Group;
  readonly name: string;
  readonly province: string;
  readonly chair: string;
  readonly held: number;
  readonly open: number;
  readonly term: string;
}

interface RowScene {
  readonly language: Language;
  readonly today: PlainDate;
  readonly texts: Messages['groups'];
  readonly provinces: ReadonlyMap<ProvinceCode, Bilingual>;
  readonly people: ReadonlyMap<PersonId, Person>;
}

/** Whoever chairs the groups today. */
export function chairsOf(groups: readonly Group[], today: PlainDate): readonly PersonId[] {
  return groups.flatMap(({ members }) =>
    members.flatMap(({ role, person, from, to }) =>
      role === 'chair' && person !== null && holdsOn({ from, to }, today) ? [person] : [],
    ),
  );
}

/** The groups as rows: by kind, then by province and name. */
export function groupRows(groups: readonly Group[], scene: RowScene): readonly GroupRow[] {
  const { language, today, provinces, people } = scene;
  const collator = new Intl.Collator(language);
  return groups
    .map((group): GroupRow => {
      const { held, open } = seatsOn(group, people, usualRanks, today);
      const province = group.province === null ? undefined : provinces.get(group.province);
      const chairs = chairsOf([group], today).flatMap((id) => people.get(id) ?? []);
      return {
        group,
        name: inLanguage(group.name, language),
        province: province === undefined ? '' : inLanguage(province, language),
        chair: chairs.map((person) => personName(person, language)).join(', '),
        held,
        open,
        term: termText(group.term, scene.texts),
      };
    })
    .toSorted(
      (a, b) =>
        groupKinds.indexOf(a.group.kind) - groupKinds.indexOf(b.group.kind) ||
        (a.group.province ?? '').localeCompare(b.group.province ?? '') ||
        collator.compare(a.name, b.name),
    );
}

/** A term as it is said: 01/01/2024 – 31/12/2028; empty for one that is open at both ends. */
function termText({ from, to }: Group['term'], texts: Messages['groups']): string {
  if (from === null) return to === null ? '' : texts.termUntil(dayText(to));
  return to === null ? texts.termFrom(dayText(from)) : `${dayText(from)} – ${dayText(to)}`;
}
