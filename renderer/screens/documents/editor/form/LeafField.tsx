import { MultiSelect, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { failure, success, unreachable } from '#shared/base/outcome.ts';
import type { ClockTime } from '#shared/calendar/clockTime.ts';
import { formatKhmerLunar } from '#shared/calendar/dateText.ts';
import { khmerLunarDate } from '#shared/calendar/khmerLunar.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { readTypedDate, readTypedTime } from '#shared/calendar/typed.ts';
import type { LeafSpec } from '#shared/documents/fields/spec.ts';
import { columnKeys } from '#shared/documents/template/ownColumns.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { AmountField } from './AmountField.tsx';
import { BilingualField } from './BilingualField.tsx';
import { valueAt, type DataPath } from './dataPath.ts';
import { useForm } from './FormContext.ts';
import { pauseBeforeKeeping } from './pause.ts';
import { dateText, timeText } from './typedTexts.ts';

type FieldPart = 'label' | 'input' | 'error' | 'description';

/** The lunar day of a date, in short, so that a slip of the date shows. */
function lunarHint(date: PlainDate | null): string | undefined {
  return date === null ? undefined : formatKhmerLunar(khmerLunarDate(date), { era: 'ព.ស.' });
}

/** One fact of a document, in the kind of field that fits it. Everything is kept as it is typed. */
export function LeafField(props: { readonly spec: LeafSpec; readonly path: DataPath }): ReactNode {
  const { spec, path } = props;
  const { documents: texts } = useMessages();
  const { language } = useLanguage();
  const { data, onSet, ranks } = useForm();
  const value = valueAt(data, path);
  const label = inLanguage(spec.label, language);
  const description = spec.hint === undefined ? undefined : inLanguage(spec.hint, language);
  const common = {
    label,
    description,
    withAsterisk: spec.required === true,
    // Fields side by side stand on one height, whichever of them has a hint.
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as FieldPart[],
  };
  switch (spec.kind) {
    case 'line':
    case 'prose':
      return <BilingualField spec={spec} path={path} />;
    case 'word':
      if (spec.several !== undefined)
        return (
          <MultiSelect
            {...common}
            clearable
            value={[...columnKeys((value as string | undefined) ?? '')]}
            onChange={(keys) => onSet(path, keys.join(' '))}
            data={spec.several.map((one) => ({
              value: one.value,
              label: inLanguage(one.label, language),
            }))}
          />
        );
      return (
        <KeptText
          {...common}
          value={(value as string | undefined) ?? ''}
          pause={pauseBeforeKeeping}
          onKeep={(text) => onSet(path, text.trim())}
        />
      );
    case 'date': {
      const date = (value as PlainDate | null | undefined) ?? null;
      return (
        <KeptText
          {...common}
          description={description ?? lunarHint(date)}
          placeholder={texts.datePlaceholder}
          value={dateText(date)}
          judge={(text) => {
            if (text.trim() === '') return success('');
            const read = readTypedDate(text);
            return read === null ? failure(texts.badDate(text)) : success(dateText(read));
          }}
          onKeep={(text) => onSet(path, readTypedDate(text))}
        />
      );
    }
    case 'time': {
      const time = (value as ClockTime | null | undefined) ?? null;
      return (
        <KeptText
          {...common}
          placeholder="08:30"
          value={timeText(time)}
          judge={(text) => {
            if (text.trim() === '') return success('');
            const read = readTypedTime(text);
            return read === null ? failure(texts.badTime(text)) : success(timeText(read));
          }}
          onKeep={(text) => onSet(path, readTypedTime(text))}
        />
      );
    }
    case 'count':
      return (
        <KeptText
          {...common}
          inputMode="decimal"
          value={typeof value === 'number' ? String(value) : ''}
          judge={(text) => {
            const typed = toLatinDigits(text.trim()).replaceAll(',', '');
            const number = Number(typed);
            const fits = number >= 0 && (spec.fractions === true || Number.isInteger(number));
            return typed === '' || fits ? success(typed) : failure(texts.badNumber(text));
          }}
          onKeep={(text) => onSet(path, text === '' ? null : Number(text))}
        />
      );
    case 'amount':
      return <AmountField spec={spec} path={path} />;
    case 'choice':
    case 'rank': {
      const options =
        spec.kind === 'choice'
          ? spec.options.map((option) => ({ value: option.value, label: option.label }))
          : ranks.map((rank) => ({ value: rank.key, label: rank.label }));
      return (
        <Select
          {...common}
          clearable
          searchable={options.length > 8}
          value={typeof value === 'string' && value !== '' ? value : null}
          onChange={(next) => onSet(path, next ?? '')}
          data={options.map((option) => ({
            value: option.value,
            label: inLanguage(option.label, language),
          }))}
        />
      );
    }
    case 'posts':
      return null;
    default:
      return unreachable(spec);
  }
}
