import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useProvinces } from '#renderer/store/live/useReference.ts';

/** Chooses the province that an event is held in. */
export function ProvinceField(props: {
  readonly value: ProvinceCode | null;
  readonly onChange: (code: ProvinceCode | null) => void;
}): ReactNode {
  const { events: texts } = useMessages();
  const { language } = useLanguage();
  const provinces = useProvinces() ?? [];
  return (
    <Select
      label={texts.fields.province}
      placeholder={texts.fields.noProvince}
      searchable
      clearable
      data={provinces.map(({ code, name }) => ({ value: code, label: inLanguage(name, language) }))}
      value={props.value}
      onChange={(code) => props.onChange(code)}
    />
  );
}
