import type { Bilingual } from '../../../base/language.ts';
import { toKhmerDigits } from '../../../text/khmerDigits.ts';
import { countedAmounts, usableRate } from './calculations.ts';
import type { WorkplanData } from './fields.ts';

/** What of the data cannot be printed: amounts beyond what can be counted exactly. */
export function workplanProblems(data: WorkplanData): readonly Bilingual[] {
  const amounts = countedAmounts(data);
  const lines = data.lines.flatMap(({ units, unitCost }, index): readonly Bilingual[] => {
    if (units === null || unitCost === null || amounts[index] !== null) return [];
    const number = String(index + 1);
    return [
      {
        km: `សកម្មភាពទី${toKhmerDigits(number)}៖ ទឹកប្រាក់ធំពេក មិនអាចគណនាឱ្យត្រឹមត្រូវបានទេ។`,
        en: `Activity ${number}: the amount is too large to be counted exactly.`,
      },
    ];
  });
  const rate = data.exchangeRate ?? 0;
  return rate !== 0 && usableRate(data) === null
    ? [
        ...lines,
        {
          km: 'អត្រាប្តូរប្រាក់ធំពេក មិនអាចគណនាថវិកាសរុបជារៀលបានទេ។',
          en: 'The exchange rate is too large: the total in riel cannot be counted exactly.',
        },
      ]
    : lines;
}
