import type { ReactNode } from 'react';
import { unreachable } from '#shared/base/outcome.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { DirectoryState } from './peopleService.ts';
import { useDirectoryClient } from './useDirectory.ts';
import classes from './DirectoryNote.module.css';

/** Says that the directory is still being read, or why it cannot be; nothing once it is there. */
export function DirectoryNote({ state }: { readonly state: DirectoryState }): ReactNode {
  const { service: texts } = useMessages().people;
  const client = useDirectoryClient();
  switch (state.phase) {
    case 'ready':
      return null;
    case 'starting':
      return <p className={classes.note}>{texts.starting}</p>;
    case 'reading':
      return <p className={classes.note}>{texts.reading(state.done, state.of)}</p>;
    case 'indexing':
      return <p className={classes.note}>{texts.indexing(state.done, state.of)}</p>;
    case 'failed':
      return (
        <p className={classes.note} data-failed role="alert">
          {texts.failed(state.message)}{' '}
          <button
            type="button"
            className={classes.again}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => client.restart()}
          >
            {texts.again}
          </button>
        </p>
      );
    default:
      return unreachable(state);
  }
}
