import type { MergeChoices, Side } from './mergeFields.ts';
import type { MergeFacts } from './planMerge.ts';

/** The same two people with the other one to be kept. */
export function turnedFacts(facts: MergeFacts): MergeFacts {
  return { ...facts, kept: facts.gone, gone: facts.kept };
}

const otherSide: Readonly<Record<Side, Side>> = { left: 'right', right: 'left', both: 'both' };

/** The same choices where left and right have changed places. */
export function turnedChoices(choices: MergeChoices): MergeChoices {
  const turned = Object.entries(choices).map(([field, side]) => [field, otherSide[side]] as const);
  return Object.fromEntries(turned);
}
