import { Checkbox, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SheetInHand } from '#shared/people/imports/listInHand.ts';
import type { ListMapping } from '#shared/people/list/uses.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from '../TakeIn.module.css';

/** Headings of more rows than this are none. */
const highest = 5;

function clamp(value: number | string, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(Number(value)) || least));
}

/** The rows of a sheet's headings. */
export function HeaderRows(props: {
  readonly sheet: SheetInHand;
  readonly onHeader: (header: ListMapping['header']) => void;
}): ReactNode {
  const { sheet, onHeader } = props;
  const texts = useMessages().takeIn;
  const { header } = sheet.mapping;
  return (
    <div className={classes.header}>
      {header !== null && (
        <>
          <NumberInput
            label={texts.headerFrom}
            size="xs"
            w={130}
            min={1}
            max={sheet.lastRow}
            value={header.from}
            onChange={(value) => {
              const from = clamp(value, 1, sheet.lastRow);
              if (from !== header.from) onHeader({ from, to: from + header.to - header.from });
            }}
          />
          <NumberInput
            label={texts.headerTo}
            size="xs"
            w={90}
            min={header.from}
            max={header.from + highest - 1}
            value={header.to}
            onChange={(value) => {
              const to = clamp(value, header.from, header.from + highest - 1);
              if (to !== header.to) onHeader({ from: header.from, to });
            }}
          />
        </>
      )}
      <Checkbox
        className={classes.noHeader}
        size="xs"
        label={texts.noHeader}
        checked={header === null}
        onChange={(event) => onHeader(event.currentTarget.checked ? null : { from: 1, to: 1 })}
      />
    </div>
  );
}
