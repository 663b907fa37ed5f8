import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DocumentTemplate } from '#shared/documents/template/model.ts';
import { withSetting } from '#shared/documents/template/settings.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { bodyBounds, titleBounds } from '../bounds.ts';
import { useDesk, type TemplateEdit } from '../desk.ts';
import { Chosen } from '../fields/Chosen.tsx';
import { FontField } from '../fields/FontField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { Setting } from '../fields/Setting.tsx';
import { Switched } from '../fields/Switched.tsx';

type FontUse = keyof DocumentTemplate['fonts'];

/** What offices have and write with; any other can be named. */
const usual: Readonly<Record<FontUse, readonly string[]>> = {
  latin: ['Times New Roman', 'Arial', 'Calibri', 'Cambria', 'Garamond', 'Tahoma', 'Verdana'],
  khmer: [
    'Khmer OS Siemreap',
    'Khmer OS Battambang',
    'Khmer OS Content',
    'Khmer OS System',
    'Khmer OS',
  ],
  khmerHeading: [
    'Khmer OS Muol Light',
    'Khmer OS Muol',
    'Khmer OS Bokor',
    'Khmer OS Metal Chrieng',
  ],
};

function Font({ use, label }: { readonly use: FontUse; readonly label: string }): ReactNode {
  const { original, template, keep, show } = useDesk();
  const edit =
    (font: string): TemplateEdit =>
    (now) =>
      withSetting(original, now, 'fonts', { ...(now.fonts ?? original.fonts), [use]: font });
  const brought = original.fonts[use];
  return (
    <Setting
      label={label}
      differs={template.fonts[use] !== brought}
      original={brought}
      onBack={() => keep(edit(brought))}
    >
      <FontField
        label={label}
        value={template.fonts[use]}
        usual={usual[use]}
        onKeep={(font) => keep(edit(font))}
        onType={(font) => show(edit(font))}
      />
    </Setting>
  );
}

function Size(props: {
  readonly setting: 'bodySize' | 'titleSize';
  readonly label: string;
}): ReactNode {
  const { setting, label } = props;
  const texts = useMessages().templates.letters;
  const { original, template, changed, keep, show } = useDesk();
  const edit =
    (size: number): TemplateEdit =>
    (now) =>
      withSetting(original, now, setting, size);
  return (
    <Setting
      label={label}
      differs={changed.has(setting)}
      original={`${original[setting]} ${texts.points}`}
      onBack={() => keep(edit(original[setting]))}
    >
      <NumberField
        label={label}
        name={label}
        unit={texts.points}
        value={template[setting]}
        bounds={setting === 'bodySize' ? bodyBounds : titleBounds}
        refusal={texts.badSize}
        onKeep={(size) => keep(edit(size))}
        onType={(size) => show(edit(size))}
      />
    </Setting>
  );
}

/** The letters of a document: fonts, sizes, digits. */
export function LettersSection(): ReactNode {
  const texts = useMessages().templates.letters;
  return (
    <Stack gap="lg">
      <Text size="xs" c="var(--ovop-text-muted)">
        {texts.fontHint}
      </Text>
      <Font use="khmer" label={texts.khmerFont} />
      <Font use="khmerHeading" label={texts.khmerHeading} />
      <Font use="latin" label={texts.latin} />
      <SimpleGrid cols={2} spacing="md">
        <Size setting="bodySize" label={texts.bodySize} />
        <Size setting="titleSize" label={texts.titleSize} />
      </SimpleGrid>
      <Chosen setting="digits" label={texts.digits} options={texts.digitKinds} />
      <Switched
        setting="khmerWordBreaks"
        label={texts.wordBreaks}
        hint={texts.wordBreaksHint}
        states={texts}
      />
    </Stack>
  );
}
