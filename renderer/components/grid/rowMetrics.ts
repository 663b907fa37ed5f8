import { useLayoutEffect, useState } from 'react';
import classes from './Grid.module.css';

/** Pixels. `line` is one line of text, `row` a row of one line. */
export interface RowMetrics {
  readonly line: number;
  readonly row: number;
}

/** Khmer stacks signs above and below its letters; with less than this they are cut. */
const lineHeight = 1.8;

/** Reads the heights that the theme gives, so that the scrolling arithmetic and the style sheet agree. */
export function useRowMetrics(root: HTMLElement | null): RowMetrics {
  const [metrics, setMetrics] = useState<RowMetrics>({ line: 24, row: 32 });
  useLayoutEffect(() => {
    if (root === null) return;
    const probe = document.createElement('div');
    probe.className = classes['probe'] ?? '';
    root.append(probe);
    const line = Math.ceil(Number.parseFloat(getComputedStyle(root).fontSize) * lineHeight);
    const row = Math.max(probe.offsetHeight, line + 4);
    probe.remove();
    // oxlint-disable-next-line react/set-state-in-effect -- heights can be measured only once the grid is in the page
    setMetrics((now) => (now.line === line && now.row === row ? now : { line, row }));
  }, [root]);
  return metrics;
}
