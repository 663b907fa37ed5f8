import { searchKey } from '../../text/searchKey.ts';
import type { OtherName, Person } from '../directory/model.ts';
import { bothOf, compareField, mergeFields, partOf, type MergeChoices } from './mergeFields.ts';
import { unitedOtherNames } from './united.ts';

/**
 * The one person whom two become: the left one, with what was chosen of either. A name that was not chosen becomes
 * another name, so that the person is still found and matched by it.
 */
export function mergedPerson(left: Person, right: Person, choices: MergeChoices): Person {
  const merged = mergeFields.reduce<Person>((person, field) => {
    const { suggested, options } = compareField(left, right, field);
    const chosen = choices[field];
    const side = chosen !== undefined && options.includes(chosen) ? chosen : suggested;
    if (side === 'both') return { ...person, ...bothOf(left, right, field) };
    return { ...person, ...partOf(side === 'left' ? left : right, field) };
  }, left);
  const names = unitedOtherNames(merged.otherNames, [nameOf(left), nameOf(right)]);
  return { ...merged, otherNames: names.filter((name) => !isToldBy(name, merged)) };
}

function nameOf({ khmerName, latinName }: Person): OtherName {
  return { khmerName, latinName };
}

/** Whether the present name says all that another name says, as searching and matching read it. */
function isToldBy(name: OtherName, person: Person): boolean {
  return (
    saysNoMore(name.khmerName, person.khmerName) && saysNoMore(name.latinName, person.latinName)
  );
}

function saysNoMore(name: string, present: string): boolean {
  return name === '' || searchKey(name) === searchKey(present);
}
