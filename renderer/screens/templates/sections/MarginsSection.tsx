import { SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { withSetting } from '#shared/documents/template/settings.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { marginBounds } from '../bounds.ts';
import { useDesk, type TemplateEdit } from '../desk.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { Setting } from '../fields/Setting.tsx';

const sides = ['top', 'bottom', 'left', 'right'] as const;

/** How much of the sheet stays white at each side. */
export function MarginsSection(): ReactNode {
  const texts = useMessages().templates.margins;
  const { original, template, keep, show } = useDesk();
  return (
    <SimpleGrid cols={2} spacing="md">
      {sides.map((side) => {
        const name = texts.of(texts[side]);
        const brought = original.margins[side];
        const edit =
          (value: number): TemplateEdit =>
          (now) =>
            withSetting(original, now, 'margins', {
              ...(now.margins ?? original.margins),
              [side]: value,
            });
        return (
          <Setting
            key={side}
            label={name}
            differs={template.margins[side] !== brought}
            original={`${brought} ${texts.unit}`}
            onBack={() => keep(edit(brought))}
          >
            <NumberField
              label={texts[side]}
              name={name}
              unit={texts.unit}
              value={template.margins[side]}
              bounds={marginBounds}
              refusal={texts.bad}
              onKeep={(value) => keep(edit(value))}
              onType={(value) => show(edit(value))}
            />
          </Setting>
        );
      })}
    </SimpleGrid>
  );
}
