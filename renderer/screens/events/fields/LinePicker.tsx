import { Select } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { lineNamed, type LineOf, type YearLine } from './useYearLines.ts';

/** How many lines are offered at once; typing brings up the others. */
const offered = 60;

/** Chooses the workplan line that an event carries out, among those of its year, by code or text. */
export function LinePicker(props: {
  readonly lines: readonly YearLine[];
  readonly year: number;
  readonly value: LineOf | null;
  readonly onChange: (chosen: YearLine | null) => void;
}): ReactNode {
  const { lines, year, value, onChange } = props;
  const { events: texts } = useMessages();
  const { language } = useLanguage();
  const options = useMemo(
    () =>
      lines
        .filter(({ workplan }) => workplan.year === year)
        .map((of) => {
          const { workplan, line } = of;
          const scope = workplan.scope === null ? '' : ` (${workplan.scope})`;
          return {
            of,
            value: line.id,
            label: `${line.code ?? '—'}  ${inLanguage(line.activity, language)}${scope}`,
            key: searchKey(
              `${line.code ?? ''} ${line.activity.en} ${line.activity.km} ${line.indicator.en}`,
            ),
          };
        }),
    [lines, year, language],
  );
  const keys = useMemo(
    () => new Map<string, string>(options.map(({ value, key }) => [value, key])),
    [options],
  );
  const found = lineNamed(lines, value);
  // A line of another year's workplan, or one that is gone, stays to be seen and taken away.
  const strange =
    value !== null && !options.some((option) => option.value === value.line)
      ? [
          {
            value: value.line as string,
            label:
              found === undefined
                ? texts.fields.lineGone
                : `${found.line.code ?? '—'}  ${inLanguage(found.line.activity, language)} (${found.workplan.year})`,
          },
        ]
      : [];
  return (
    <Select
      label={texts.fields.line}
      description={texts.fields.lineHint}
      data={[...strange, ...options.map(({ value, label }) => ({ value, label }))]}
      value={value?.line ?? null}
      searchable
      clearable
      limit={offered}
      maxDropdownHeight={280}
      nothingFoundMessage={texts.fields.noLine(year)}
      filter={({ options: all, search, limit }) => {
        const words = searchKey(search)
          .split(' ')
          .filter((word) => word !== '');
        // What stands in the field when it is opened is the choice itself, and narrows nothing.
        const chosen = all.some((option) => 'label' in option && option.label === search);
        return all
          .filter(
            (option) =>
              chosen ||
              ('value' in option &&
                words.every((word) => keys.get(option.value)?.includes(word) === true)),
          )
          .slice(0, limit);
      }}
      onChange={(id) => {
        if (id === null) onChange(null);
        const chosen = options.find((option) => option.value === id);
        if (chosen !== undefined) onChange(chosen.of);
      }}
    />
  );
}
