/* oxlint-disable jsx-a11y/prefer-tag-over-role -- options are placed one by one in a scrolled area, which a select does not allow */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { personName } from '#shared/people/directory/personName.ts';
import { pairKey } from '#shared/people/merge/standingPairs.ts';
import { likelihoodOf } from '#shared/people/same/strength.ts';
import type { FoundPair } from '#renderer/directory/duplicatesReading.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { Bars } from './Bars.tsx';
import classes from './Duplicates.module.css';

/** Pixels. Khmer has more room between its lines. */
const rowHeights = { en: 62, km: 72 } as const;
const overscan = 8;

/** Where a key leads from a place; null where it does not move. */
function placeAfter(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + 8, last);
    case 'PageUp':
      return Math.max(at - 8, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The pairs to decide on, of which only those in sight are drawn. */
export function PairList(props: {
  readonly pairs: readonly FoundPair[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
}): ReactNode {
  const { pairs, at, onChoose } = props;
  const { duplicates: texts } = useMessages();
  const { language } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // oxlint-disable-next-line react/incompatible-library -- nothing here is handed to a component that remembers it
  const virtualizer = useVirtualizer({
    count: pairs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeights[language],
    overscan,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, language]);
  useEffect(() => virtualizer.scrollToIndex(at), [virtualizer, at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAfter(event.key, at, pairs.length - 1);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
  };
  const items = virtualizer.getVirtualItems();
  const shown = items.some(({ index }) => index === at);
  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      aria-label={texts.list}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the list is what the keyboard moves in
      tabIndex={0}
      aria-activedescendant={shown ? `${id}${at}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className={classes.listBody} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start, size }) => {
          const pair = pairs[index];
          if (pair === undefined) return null;
          const likelihood = likelihoodOf(pair.score);
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has the focus and the keys
            <div
              key={pairKey(pair)}
              id={`${id}${index}`}
              className={classes.pair}
              role="option"
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={pairs.length}
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={() => onChoose(index)}
            >
              <Bars strength={likelihood} tone="for" />
              <span className={classes.pairNames}>
                <span>{personName(pair.leftName, language) || texts.unnamed}</span>
                <span>{personName(pair.rightName, language) || texts.unnamed}</span>
              </span>
              <span className={classes.hidden}>{texts.likelihood[likelihood]}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
