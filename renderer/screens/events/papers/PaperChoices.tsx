import { Radio, SegmentedControl, Select, Stack, Switch } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import {
  listedRows,
  type EventPaperInput,
  type ListedPeople,
} from '#shared/documents/build/fromEvent.ts';
import type { TableSlot } from '#shared/documents/kinds/kind.ts';
import { ColumnChoice } from '#renderer/directory/papers/ColumnChoice.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { columnsWithout, eventPapers, type EventPaper } from './eventPaper.ts';
import type { PaperWish } from './wish.ts';
import classes from './Papers.module.css';

const everyone = ['expected', 'present', 'asked'] as const satisfies readonly ListedPeople[];

/** Which paper, of whom, in what order, and with which columns. */
export function PaperChoices(props: {
  readonly input: EventPaperInput;
  readonly paper: EventPaper;
  readonly onPaper: (paper: EventPaper) => void;
  /** The table of which columns may be chosen; null where the paper has none. */
  readonly slot: TableSlot | null;
  readonly columns: readonly string[];
  readonly wish: PaperWish;
  readonly onWish: (change: Partial<PaperWish>) => void;
}): ReactNode {
  const { input, paper, onPaper, slot, columns, wish, onWish } = props;
  const { peoplePapers: texts } = useMessages();
  const orderLabel = useId();
  const count = (who: ListedPeople) =>
    listedRows(input, { who, order: 'name', language: 'en' }).length;
  return (
    <Stack gap="md">
      <Radio.Group
        label={texts.paper}
        value={paper}
        onChange={(value) => onPaper(eventPapers.find((one) => one === value) ?? paper)}
      >
        <Stack gap={8} mt={6}>
          {eventPapers.map((one) => (
            <Radio key={one} value={one} label={texts.papers[one]} />
          ))}
        </Stack>
      </Radio.Group>
      <Select
        label={texts.who}
        allowDeselect={false}
        value={wish.who}
        onChange={(value) => {
          const who = everyone.find((one) => one === value);
          if (who !== undefined) onWish({ who });
        }}
        data={everyone.map((who) => ({ value: who, label: texts.whos[who](count(who)) }))}
      />
      <div>
        <div id={orderLabel} className={classes.label}>
          {texts.order}
        </div>
        <SegmentedControl
          fullWidth
          aria-labelledby={orderLabel}
          value={wish.order}
          onChange={(value) => onWish({ order: value === 'name' ? 'name' : 'body' })}
          data={(['body', 'name'] as const).map((value) => ({
            value,
            label: texts.orders[value],
          }))}
        />
      </div>
      {paper === 'participantList' && (
        <Switch
          label={texts.figures}
          checked={wish.figures}
          onChange={({ currentTarget }) => onWish({ figures: currentTarget.checked })}
        />
      )}
      {slot !== null && (
        <ColumnChoice
          slot={slot}
          without={columnsWithout(paper, wish.order)}
          shown={columns}
          onChange={(shown) => onWish({ columns: { ...wish.columns, [paper]: shown } })}
        />
      )}
    </Stack>
  );
}
