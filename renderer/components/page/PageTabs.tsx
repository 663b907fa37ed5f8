import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './PageTabs.module.css';

interface PageTab {
  readonly href: string;
  readonly label: string;
  readonly open: boolean;
}

/** The pages of one area side by side, in a page's toolbar. */
export function PageTabs(props: {
  /** What the tabs belong to, for screen readers. */
  readonly label: string;
  readonly tabs: readonly PageTab[];
}): ReactNode {
  return (
    <nav className={classes.tabs} aria-label={props.label}>
      {props.tabs.map(({ href, label, open }) => (
        <Link
          key={href}
          href={href}
          className={classes.tab}
          aria-current={open ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
