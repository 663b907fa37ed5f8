import type { ReactNode } from 'react';
import type { EffectiveYears } from '#shared/matrix/effectiveYears.ts';
import { yearMark } from '#shared/matrix/yearMarks.ts';
import { MarkCells } from '#renderer/components/marks/MarkCells.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** The years of a row, a mark for each year of the plan. */
export function YearCells(props: {
  readonly years: EffectiveYears;
  readonly planYears: readonly number[];
}): ReactNode {
  const { yearNames } = useMessages().matrix;
  return (
    <MarkCells
      marks={props.planYears.map((year) => {
        const shape = yearMark(props.years, year);
        return { key: year, shape, name: yearNames[shape](String(year)) };
      })}
    />
  );
}
