import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { sourceLinesOf } from './sourceCells.ts';
import classes from './SourceLines.module.css';

/** Lines of the source as they stand: each cell between two tabs in a box of its own, empty ones too. */
export function SourceLines(props: {
  readonly lines: readonly string[];
  readonly numbers: readonly number[];
  /** Cuts long paragraphs after some lines; the tooltip has them whole. */
  readonly short?: boolean;
}): ReactNode {
  const { panel } = useMessages().matrix;
  return (
    <ol className={classes.lines} data-short={props.short}>
      {sourceLinesOf(props.lines, props.numbers).map(({ number, cells }) => (
        <li key={number} className={classes.line}>
          <span className={classes.number} title={panel.line(number)}>
            <span className={classes.hidden}>{panel.line(number)}: </span>
            <span aria-hidden>{number}</span>
          </span>
          <span className={classes.cells} lang="en">
            {cells.map((cell, place) => (
              <span
                // oxlint-disable-next-line react/no-array-index-key -- the cells are told apart by their place alone
                key={place}
                className={classes.cell}
                title={props.short === true ? cell : undefined}
                data-empty={cell.trim() === '' || undefined}
              >
                {cell.trim() === '' ? (
                  <span className={classes.hidden}>{panel.emptyCell}</span>
                ) : (
                  cell
                )}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
