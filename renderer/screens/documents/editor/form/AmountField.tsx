import { Group, SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { failure, success } from '#shared/base/outcome.ts';
import type { AmountSpec } from '#shared/documents/fields/spec.ts';
import { amountOf, moneyOf, type Money } from '#shared/money/money.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { valueAt, type DataPath } from './dataPath.ts';
import { useForm } from './FormContext.ts';

const largest = 999_999_999_999;

/** An amount in riel or dollars. */
export function AmountField(props: {
  readonly spec: AmountSpec;
  readonly path: DataPath;
}): ReactNode {
  const { spec, path } = props;
  const { documents: texts } = useMessages();
  const { language } = useLanguage();
  const { data, onSet } = useForm();
  const money = (valueAt(data, path) as Money | null | undefined) ?? null;
  const [chosen, setChosen] = useState<Money['currency']>('KHR');
  const currency = money?.currency ?? chosen;
  const label = inLanguage(spec.label, language);
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <KeptText
        flex={1}
        label={label}
        inputMode="decimal"
        value={money === null ? '' : String(amountOf(money))}
        judge={(text) => {
          const typed = toLatinDigits(text.trim()).replaceAll(',', '');
          const number = Number(typed);
          const fits = number >= 0 && number <= largest;
          return typed === '' || fits ? success(typed) : failure(texts.badNumber(text));
        }}
        onKeep={(text) => onSet(path, text === '' ? null : moneyOf(Number(text), currency))}
      />
      <SegmentedControl
        aria-label={`${label}: ${texts.currency}`}
        value={currency}
        onChange={(next) => {
          const wanted = next === 'USD' ? 'USD' : 'KHR';
          setChosen(wanted);
          if (money !== null) onSet(path, moneyOf(amountOf(money), wanted));
        }}
        data={[
          { value: 'KHR', label: '៛' },
          { value: 'USD', label: '$' },
        ]}
      />
    </Group>
  );
}
