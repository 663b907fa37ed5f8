import type { Code } from '#shared/base/ids.ts';
import { inLanguage, type Language } from '#shared/base/language.ts';
import type { EffectivePlan } from '#shared/matrix/effective.ts';
import type { GridGrouping } from '#renderer/components/grid/model.ts';
import type { LineRow } from '../lineRow.ts';
import classes from './Table.module.css';

const path = (row: LineRow): readonly string[] => [row.programme ?? ''];

/** Lines under their programmes; those without one stand under a heading of their own. */
export function programmeGrouping(
  plan: EffectivePlan,
  language: Language,
  outside: string,
): GridGrouping<LineRow> {
  const titleOf = (code: Code | null): string => {
    if (code === null) return outside;
    const title = plan.byCode.get(code)?.title;
    return title === undefined ? '' : inLanguage(title, language);
  };
  return {
    path,
    header: ({ rows }) => {
      const programme = rows[0]?.programme ?? null;
      return (
        <>
          {programme !== null && <span className={classes.programme}>{programme}</span>}
          {titleOf(programme)}
        </>
      );
    },
  };
}
