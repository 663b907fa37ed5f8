import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CommonSetting } from '#shared/documents/template/settings.ts';
import { withSetting } from '#shared/documents/template/settings.ts';
import type { DocumentTemplate } from '#shared/documents/template/model.ts';
import { useDesk } from '../desk.ts';
import { Setting } from './Setting.tsx';

type Switches = {
  [Key in CommonSetting]: DocumentTemplate[Key] extends boolean ? Key : never;
}[CommonSetting];

/** A setting that is on or off. */
export function Switched(props: {
  readonly setting: Switches;
  readonly label: string;
  readonly hint?: string | undefined;
  /** How the original is told. */
  readonly states: { readonly on: string; readonly off: string };
}): ReactNode {
  const { setting, label, hint, states } = props;
  const { original, template, changed, keep } = useDesk();
  return (
    <Setting
      label={label}
      differs={changed.has(setting)}
      original={original[setting] ? states.on : states.off}
      onBack={() => keep((now) => withSetting(original, now, setting, original[setting]))}
    >
      <Switch
        label={label}
        description={hint}
        checked={template[setting]}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          keep((now) => withSetting(original, now, setting, checked));
        }}
      />
    </Setting>
  );
}
