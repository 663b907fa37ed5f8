import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

const highest = 100_000;
const grouped = new Intl.NumberFormat('en');

function rateText(rate: number | null): string {
  return rate === null ? '' : grouped.format(rate);
}

/** A rate as people type it: 4100, 4,100, 4 100, in digits of either script; null for an empty field. */
function parseRate(text: string): Outcome<number | null, 'bad-rate'> {
  const typed = toLatinDigits(text.trim()).replaceAll(/[,\s]/gu, '');
  if (typed === '') return success(null);
  const rate = /^\d{1,9}$/u.test(typed) ? Number(typed) : 0;
  return rate >= 1 && rate <= highest ? success(rate) : failure('bad-rate');
}

/** The office's usual rate of riel for one dollar. */
export function ExchangeRateField(props: {
  readonly rate: number | null;
  readonly onKeep: (rate: number | null) => void;
}): ReactNode {
  const texts = useMessages().settings;
  return (
    <KeptText
      label={texts.exchangeRate}
      description={texts.exchangeRateHint}
      inputMode="numeric"
      maw={360}
      rightSectionWidth={110}
      rightSection={
        <Text size="sm" c="var(--ovop-text-muted)">
          {texts.perDollar}
        </Text>
      }
      value={rateText(props.rate)}
      judge={(text) => {
        const read = parseRate(text);
        return read.ok
          ? success(rateText(read.value))
          : failure(texts.badRate(text.trim(), grouped.format(highest)));
      }}
      onKeep={(text) => {
        const read = parseRate(text);
        if (read.ok) props.onKeep(read.value);
      }}
    />
  );
}
