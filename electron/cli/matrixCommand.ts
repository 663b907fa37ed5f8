import type { Command } from './command.ts';
import { undecidedFirstPlan } from './firstPlan.ts';
import { readOptions } from './options.ts';

export const matrixCommand: Command = {
  name: 'matrix',
  summary: 'Print the five-year matrix with the quantities and open queries of each row.',
  help: [
    'ovop matrix [--json]',
    '  --json   the plan as JSON: { id, title, years, entries }; without it a row a line',
  ].join('\n'),
  run: async (args, { print }) => {
    const { values } = readOptions(args, { json: { type: 'boolean' } });
    print(values.json === true ? matrixJson() : matrixTable());
  },
};

function matrixJson(): string {
  const { plan, entries } = undecidedFirstPlan();
  return `${JSON.stringify(
    {
      id: plan.id,
      title: plan.title,
      years: plan.years,
      entries: entries.map(({ printed, quantities, openQueries }) => ({
        ...printed,
        quantities,
        queries: openQueries,
      })),
    },
    null,
    2,
  )}\n`;
}

function matrixTable(): string {
  const { entries } = undecidedFirstPlan();
  return entries
    .map(({ code, printed, title, openQueries }) => {
      const years =
        printed.level === 'activity' ? (printed.years?.join(' ') ?? 'years unknown') : '';
      return `${[code, years, title.en, openQueries.join(' ')].join('\t')}\n`;
    })
    .join('');
}
