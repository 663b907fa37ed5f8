import { Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { withSetting } from '#shared/documents/template/settings.ts';
import type { DocumentTemplate } from '#shared/documents/template/model.ts';
import { useDesk } from '../desk.ts';
import { Setting } from './Setting.tsx';

type Choices = 'header' | 'datePlace' | 'digits';

/** A setting that is one of a few. */
export function Chosen<Name extends Choices>(props: {
  readonly setting: Name;
  readonly label: string;
  readonly options: Readonly<Record<DocumentTemplate[Name], string>>;
}): ReactNode {
  const { setting, label, options } = props;
  const { original, template, changed, keep } = useDesk();
  const values = Object.keys(options) as DocumentTemplate[Name][];
  return (
    <Setting
      label={label}
      differs={changed.has(setting)}
      original={options[original[setting]]}
      onBack={() => keep((now) => withSetting(original, now, setting, original[setting]))}
    >
      <Radio.Group
        label={label}
        value={template[setting]}
        onChange={(chosen) => {
          const value = values.find((each) => each === chosen);
          if (value !== undefined) keep((now) => withSetting(original, now, setting, value));
        }}
      >
        <Stack gap={6} mt={6}>
          {values.map((value) => (
            <Radio key={value} value={value} label={options[value]} />
          ))}
        </Stack>
      </Radio.Group>
    </Setting>
  );
}
