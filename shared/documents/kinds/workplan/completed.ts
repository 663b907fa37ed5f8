import type { OfficeFacts } from '../../template/model.ts';
import type { WorkplanData } from './fields.ts';
import { workplanData } from './fromFacts.ts';
import { workplanFactsOf } from './toFacts.ts';

/** The data with what the program's own papers would print where they say nothing: issuer, targets, parties. */
export function completedData(data: WorkplanData, office: OfficeFacts): WorkplanData {
  const printed = workplanData(workplanFactsOf(data, office));
  return {
    ...printed,
    annexes: data.annexes,
    lines: printed.lines.map((row, index) => {
      const { lead = '', partners = '' } = data.lines[index] ?? {};
      return { ...row, lead, partners };
    }),
  };
}
