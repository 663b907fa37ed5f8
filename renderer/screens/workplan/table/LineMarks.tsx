import {
  IconArrowForwardUp,
  IconArrowsSplit2,
  IconHandGrab,
  IconHelpSmall,
  IconPlus,
  IconUnlink,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Messages } from '#renderer/i18n/messages.ts';
import type { LineRow } from '../lineRow.ts';
import classes from './Table.module.css';

type MarkKey = keyof Messages['workplan']['markWords'];

interface Mark {
  readonly key: MarkKey;
  readonly title: string;
}

const icons: Readonly<Record<MarkKey, Icon>> = {
  vanished: IconUnlink,
  carried: IconArrowForwardUp,
  assumed: IconHelpSmall,
  taken: IconHandGrab,
  added: IconPlus,
  split: IconArrowsSplit2,
};

function marksOf(
  { line, assumed }: LineRow,
  texts: Messages['workplan']['marks'],
): readonly Mark[] {
  const { origin, carriedFrom } = line;
  return [
    ...(line.vanished ? [{ key: 'vanished', title: texts.vanished } as const] : []),
    ...(assumed ? [{ key: 'assumed', title: texts.assumed } as const] : []),
    ...(carriedFrom === null
      ? []
      : [{ key: 'carried', title: texts.carried(carriedFrom.year, carriedFrom.reason) } as const]),
    ...(origin === 'taken' || origin === 'added' || origin === 'split'
      ? [{ key: origin, title: texts[origin] } as const]
      : []),
  ];
}

/** What is special about a line, in words: for filters, the clipboard and the search. */
export function markTexts(row: LineRow, texts: Messages['workplan']): readonly string[] {
  return [
    ...marksOf(row, texts.marks).map(({ key }) => texts.markWords[key]),
    ...(row.edited.size > 0 ? [texts.marks.edited] : []),
  ];
}

/** What is special about a line, as small signs that explain themselves. */
export function LineMarks(props: {
  readonly row: LineRow;
  readonly texts: Messages['workplan']['marks'];
}): ReactNode {
  return (
    <span className={classes.marks}>
      {marksOf(props.row, props.texts).map(({ key, title }) => {
        const Sign = icons[key];
        return (
          <span key={key} role="img" aria-label={title} title={title} data-mark={key}>
            <Sign size={15} stroke={1.7} aria-hidden />
          </span>
        );
      })}
    </span>
  );
}
