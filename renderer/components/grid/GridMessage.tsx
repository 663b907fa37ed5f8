import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Grid.module.css';

interface GridMessageProps {
  readonly text: string;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

/** What the grid has to say: which pasted cells were refused, and why. It stays until it is put away. */
export function GridMessage({ text, dismiss, onDismiss }: GridMessageProps): ReactNode {
  return (
    <div role="alert" className={classes['message']}>
      <span className={classes['messageText']}>{text}</span>
      <button type="button" className={classes['fold']} aria-label={dismiss} onClick={onDismiss}>
        <IconX size={14} aria-hidden />
      </button>
    </div>
  );
}
