import { failure } from '#shared/base/outcome.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { knownShortNames, readBodyList } from '#shared/people/organisations/readBodyList.ts';
import type { LineRow } from '../lineRow.ts';
import type { ColumnsInput, ColumnTools } from './columnTools.tsx';
import type { LineColumn } from './linePatch.ts';

/** Who leads and who takes part, by their abbreviations. Several bodies given as lead: the first leads. */
export function bodyColumns(
  { messages, bodies, abbreviation }: ColumnsInput,
  { isOpen, taken, marked }: ColumnTools,
): readonly LineColumn[] {
  const { workplan: texts, terms } = messages;
  const known = knownShortNames(bodies);
  const leadText = ({ line }: LineRow): string =>
    line.lead === null ? '' : abbreviation(line.lead);
  const listText = (ids: readonly Body['id'][]): string => ids.map(abbreviation).join(', ');
  return [
    {
      id: 'lead',
      header: terms.lead,
      width: 112,
      text: leadText,
      display: marked('lead', leadText),
      edit: {
        editor: 'text',
        allowed: isOpen,
        parse: (typed, row) => {
          const found = readBodyList(typed, bodies);
          if ('unknown' in found) return failure(texts.problems.body(found.unknown, known));
          const [lead = null, ...others] = found.bodies;
          return taken(row, ({ partners }) => ({
            lead,
            ...(others.length === 0
              ? {}
              : { partners: [...others, ...partners.filter((id) => !others.includes(id))] }),
          }));
        },
      },
    },
    {
      id: 'partners',
      header: terms.partners,
      width: 132,
      text: ({ line }) => listText(line.partners),
      filterValues: ({ line }) => line.partners.map(abbreviation),
      display: marked('partners', ({ line }) => listText(line.partners)),
      edit: {
        editor: 'text',
        allowed: isOpen,
        parse: (typed, row) => {
          const found = readBodyList(typed, bodies);
          return 'unknown' in found
            ? failure(texts.problems.body(found.unknown, known))
            : taken(row, () => ({ partners: found.bodies }));
        },
      },
    },
  ];
}
