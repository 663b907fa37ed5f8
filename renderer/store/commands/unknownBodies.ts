import type { Code, QueryId } from '#shared/base/ids.ts';
import type { BodySpelling } from '#shared/matrix/bodies.model.ts';
import { bodiesOf } from '#shared/matrix/bodies.ts';
import type { Query, StrategicPlan } from '#shared/matrix/model.ts';

/** Printed forms of responsible bodies that no table knows yet, each with the question it leaves open. */
export interface UnknownBodies {
  readonly spellings: readonly BodySpelling[];
  readonly queries: readonly Query[];
}

/**
 * What a plan that comes in prints as responsible and nobody has mapped to a body: the form goes into the table
 * of spellings without a body, and one query asks for all its rows whom it means.
 */
export function unknownBodies(plan: StrategicPlan, known: readonly BodySpelling[]): UnknownBodies {
  const rows = new Map<string, { codes: Code[]; lines: number[] }>();
  const listed = new Set(known.map(({ printed }) => printed));
  // A form that an earlier plan brought and nobody has mapped is as unknown as a new one.
  const mapped = known.filter(({ bodies, query }) => bodies.length > 0 || query !== null);
  for (const { responsibility, code, line } of plan.entries) {
    if (responsibility === null) continue;
    const seen = rows.get(responsibility);
    const ofForm = seen ?? { codes: [], lines: [] };
    if (seen === undefined && bodiesOf(responsibility, mapped) !== null) continue;
    rows.set(responsibility, ofForm);
    ofForm.codes.push(code);
    if (line !== null) ofForm.lines.push(line);
  }
  return {
    spellings: [...rows.keys()]
      .filter((printed) => !listed.has(printed))
      .map((printed) => ({ printed, bodies: [], query: null })),
    queries: [...rows].map(([printed, { codes, lines }]) => ({
      id: `body-${printed}` as QueryId,
      codes,
      lines,
      question: {
        en: `“${printed}” stands as the responsible body of ${codes.length === 1 ? 'this row' : `${codes.length} rows`}, and the list of spellings does not know it. Whom does it mean?`,
        km: `«${printed}» ជាអង្គភាពទទួលខុសត្រូវនៃជួរ ${codes.length} ប៉ុន្តែគ្មានក្នុងបញ្ជីអក្ខរាវិរុទ្ធទេ។ តើសំដៅលើស្ថាប័នណា?`,
      },
      answers: [],
      affects: ['responsibility'],
      settledBy: 'answer',
    })),
  };
}
