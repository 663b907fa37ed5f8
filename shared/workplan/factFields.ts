import type { BodyId } from '../base/ids.ts';
import type { EventKind } from '../matrix/model.ts';
import type { LineFacts, Target } from './model.ts';

/** The fields that derivation proposes, each merged by itself; the two languages are fields of their own. */
export interface FactValues {
  readonly 'activity.en': string;
  readonly 'activity.km': string;
  readonly 'indicator.en': string;
  readonly 'indicator.km': string;
  readonly targets: readonly Target[];
  readonly eventKind: EventKind;
  readonly months: readonly number[];
  readonly lead: BodyId | null;
  readonly partners: readonly BodyId[];
  readonly responsibility: string;
  readonly source: string;
}

export type FactField = keyof FactValues;

export const factFields: readonly FactField[] = [
  'activity.en',
  'activity.km',
  'indicator.en',
  'indicator.km',
  'targets',
  'eventKind',
  'months',
  'lead',
  'partners',
  'responsibility',
  'source',
];

export function toValues(facts: LineFacts): FactValues {
  const { activity, indicator, targets, eventKind, months } = facts;
  const { lead, partners, responsibility, source } = facts;
  return {
    'activity.en': activity.en,
    'activity.km': activity.km,
    'indicator.en': indicator.en,
    'indicator.km': indicator.km,
    targets,
    eventKind,
    months,
    lead,
    partners,
    responsibility,
    source,
  };
}

export function toFacts(values: FactValues): LineFacts {
  const {
    'activity.en': activityEn,
    'activity.km': activityKm,
    'indicator.en': indicatorEn,
    'indicator.km': indicatorKm,
    ...rest
  } = values;
  return {
    activity: { en: activityEn, km: activityKm },
    indicator: { en: indicatorEn, km: indicatorKm },
    ...rest,
  };
}

/** Only what derivation proposes, of a record that holds more. */
export function factsOf(line: LineFacts): LineFacts {
  return toFacts(toValues(line));
}
