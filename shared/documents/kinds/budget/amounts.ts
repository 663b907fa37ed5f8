import type { Currency } from '../../../workplan/model.ts';
import { times, type Money } from '../../../money/money.ts';
import { exact, together, totalsInWords, totalsOf, type Totals } from '../../../money/totals.ts';
import { daysText } from '../../build/eventFields.ts';
import type { DataOf } from '../../fields/spec.ts';
import { amount, line, word } from '../../fields/specParts.ts';
import type { budgetFields } from './fields.ts';

type BudgetData = DataOf<typeof budgetFields>;
type BudgetLine = BudgetData['lines'][number];

/** Quantity × times × unit cost; a factor that is not given counts as one. Null without a unit cost. */
function amountOfLine({ quantity, times: count, unitCost }: BudgetLine): Money | null {
  return unitCost === null ? null : exact(times(unitCost, (quantity ?? 1) * (count ?? 1)));
}

function totalsOfLines({ lines }: BudgetData): Totals {
  return totalsOf(lines.flatMap((line) => amountOfLine(line) ?? []));
}

function amountIn(currency: Currency) {
  return ({ row }: { readonly row: BudgetLine }): Money | null => {
    const money = amountOfLine(row);
    return money?.currency === currency ? money : null;
  };
}

/** What a budget comes to, line by line and together. */
export const budgetCalculations = {
  fields: {
    days: {
      spec: line({ km: 'ថ្ងៃអនុវត្ត', en: 'Day or days' }),
      of: ({ firstDay, lastDay }: BudgetData) => daysText(firstDay, lastDay),
    },
    totalRiel: {
      spec: amount({ km: 'សរុបជារៀល', en: 'Total in riel' }),
      of: (data: BudgetData) => totalsOfLines(data).KHR,
    },
    totalDollar: {
      spec: amount({ km: 'សរុបជាដុល្លារ', en: 'Total in dollars' }),
      of: (data: BudgetData) => totalsOfLines(data).USD,
    },
    totalWords: {
      spec: line({ km: 'សរុបជាអក្សរ', en: 'Total in words' }),
      of: (data: BudgetData) => totalsInWords(totalsOfLines(data)),
    },
    togetherRiel: {
      spec: amount({ km: 'សរុបរួមគិតជារៀល', en: 'Riel and dollars together in riel' }),
      of: (data: BudgetData) => together(totalsOfLines(data), 'KHR', data.rate),
    },
    togetherDollar: {
      spec: amount({ km: 'សរុបរួមគិតជាដុល្លារ', en: 'Riel and dollars together in dollars' }),
      of: (data: BudgetData) => together(totalsOfLines(data), 'USD', data.rate),
    },
  },
  rows: {
    lines: {
      amountRiel: {
        spec: amount({ km: 'ទឹកប្រាក់ជារៀល', en: 'Amount in riel' }),
        of: amountIn('KHR'),
      },
      amountDollar: {
        spec: amount({ km: 'ទឹកប្រាក់ជាដុល្លារ', en: 'Amount in dollars' }),
        of: amountIn('USD'),
      },
      currency: {
        spec: word({ km: 'រូបិយប័ណ្ណ', en: 'Currency' }),
        of: ({ row }: { readonly row: BudgetLine }) => row.unitCost?.currency ?? '',
      },
    },
  },
};
