import type { ReactNode } from 'react';
import classes from './DropVeil.module.css';

/** Says, while a file is dragged over the screen, that it can be dropped. */
export function DropVeil(props: { readonly over: boolean; readonly text: string }): ReactNode {
  return props.over ? <div className={classes.drop}>{props.text}</div> : null;
}
