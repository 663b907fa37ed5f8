import { Alert, Stack, Tabs, Text } from '@mantine/core';
import { IconRefreshAlert } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { heapNames, type HeapName } from '#shared/people/imports/heaps.ts';
import type { HeldList, TakeInDesk } from '#renderer/directory/takeInDesk.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from '../TakeIn.module.css';
import { KnownHeap } from './KnownHeap.tsx';
import { LeftOutHeap } from './LeftOutHeap.tsx';
import { NewHeap } from './NewHeap.tsx';
import { PerhapsHeap } from './PerhapsHeap.tsx';
import { PostsOffer } from './PostsOffer.tsx';
import { TakeInFoot } from './TakeInFoot.tsx';
import { UnclearHeap } from './UnclearHeap.tsx';
import { useSettling } from './useSettling.ts';

/** The third step: where every row stands, what is asked, and the button that takes the list in. */
export function SettleStep(props: {
  readonly desk: TakeInDesk;
  readonly list: HeldList;
}): ReactNode {
  const { desk, list } = props;
  const texts = useMessages().takeIn;
  const settling = useSettling(list);
  const { heaps, counts } = settling;
  const [chosen, setChosen] = useState<HeapName | null>(null);
  const heap = chosen ?? firstHeap(counts, heaps);
  const open: Partial<Record<HeapName, number>> = {
    perhaps: counts.perhaps,
    unclear: counts.unclear,
  };
  const shared = { desk, list, settling };
  return (
    <Stack gap="lg" data-settle>
      {list.comparedAgain && (
        <Alert
          role="alert"
          className={classes.refused}
          icon={<IconRefreshAlert size={18} aria-hidden />}
        >
          {texts.comparedAgain}
        </Alert>
      )}
      {(counts.perhaps + counts.unclear === 0 || heap === 'known') && <PostsOffer {...shared} />}
      <Tabs
        value={heap}
        onChange={(value) => setChosen(heapNames.find((name) => name === value) ?? heap)}
        className={classes.tabs}
        keepMounted={false}
      >
        <Tabs.List aria-label={texts.counts}>
          {heapNames.map((name) => {
            const left = open[name] ?? 0;
            return (
              <Tabs.Tab key={name} value={name} data-heap={name} data-open={left > 0 || undefined}>
                <span className={classes.heapCount}>{heaps[name].length.toLocaleString('en')}</span>
                <span className={classes.heapName}>{texts.heaps[name]}</span>
                {left > 0 && <span className={classes.heapOpen}>{texts.openCount(left)}</span>}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {heapNames.map((name) => (
          <Tabs.Panel key={name} value={name} pt="lg">
            {heaps[name].length === 0 ? (
              <Text c="var(--ovop-text-muted)">{texts.heapEmpty[name]}</Text>
            ) : (
              <Heap name={name} {...shared} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
      <TakeInFoot {...shared} />
    </Stack>
  );
}

function Heap(props: {
  readonly name: HeapName;
  readonly desk: TakeInDesk;
  readonly list: HeldList;
  readonly settling: ReturnType<typeof useSettling>;
}): ReactNode {
  const { name, ...shared } = props;
  switch (name) {
    case 'perhaps':
      return <PerhapsHeap {...shared} />;
    case 'unclear':
      return <UnclearHeap {...shared} />;
    case 'new':
      return <NewHeap {...shared} />;
    case 'known':
      return <KnownHeap {...shared} />;
    case 'leftOut':
      return <LeftOutHeap {...shared} />;
  }
}

/** What is asked comes first; else the heap that is not empty. */
function firstHeap(
  counts: Readonly<Record<HeapName, number>>,
  heaps: Readonly<Record<HeapName, readonly unknown[]>>,
): HeapName {
  if (counts.perhaps > 0) return 'perhaps';
  if (counts.unclear > 0) return 'unclear';
  return (['new', 'known'] as const).find((name) => heaps[name].length > 0) ?? 'leftOut';
}
