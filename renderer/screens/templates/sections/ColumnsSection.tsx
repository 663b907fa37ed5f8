import { Checkbox, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage, type Language } from '#shared/base/language.ts';
import type { ColumnSlot, TableSlot } from '#shared/documents/kinds/kind.ts';
import {
  moved,
  withColumnHidden,
  withColumnShown,
} from '#shared/documents/template/columnChoice.ts';
import type { TemplateColumn } from '#shared/documents/template/model.ts';
import { withColumns } from '#shared/documents/template/settings.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { widthBounds } from '../bounds.ts';
import { useDesk, type TemplateEdit } from '../desk.ts';
import { MoveButtons } from '../fields/MoveButtons.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { Setting } from '../fields/Setting.tsx';
import { useOrderedList } from '../fields/useOrderedList.ts';
import { listText } from '../settingText.ts';
import classes from '../Templates.module.css';

type Columns = readonly TemplateColumn[];

interface ColumnFieldsProps {
  readonly column: TemplateColumn;
  /** As the program calls it. */
  readonly name: string;
  readonly edit: (change: (column: TemplateColumn) => TemplateColumn) => TemplateEdit;
}

/** The heading and the width of a column that is shown. */
function ColumnFields({ column, name, edit }: ColumnFieldsProps): ReactNode {
  const texts = useMessages().templates;
  const { keep, show } = useDesk();
  const titled = (language: Language, text: string): TemplateEdit =>
    edit((now) => ({ ...now, label: { ...now.label, [language]: text } }));
  const heading = (language: Language, languageName: string): ReactNode => (
    <KeptText
      lang={language}
      aria-label={texts.columns.label(name, languageName)}
      placeholder={languageName}
      value={column.label[language]}
      onKeep={(text) => keep(titled(language, text))}
      onType={(text) => show(titled(language, text))}
    />
  );
  return (
    <div className={classes.columnFields}>
      {heading('km', texts.khmer)}
      {heading('en', texts.english)}
      <NumberField
        name={texts.columns.widthOf(name)}
        value={column.width}
        bounds={widthBounds}
        refusal={texts.columns.badWidth}
        onKeep={(width) => keep(edit((now) => ({ ...now, width })))}
        onType={(width) => show(edit((now) => ({ ...now, width })))}
      />
    </div>
  );
}

function TableColumns({ slot }: { readonly slot: TableSlot }): ReactNode {
  const texts = useMessages().templates;
  const { language } = useLanguage();
  const { original, template, changed, keep } = useDesk();
  const shown = template.columns[slot.key] ?? [];
  const brought = original.columns[slot.key] ?? [];
  const label = inLanguage(slot.label, language);
  const edit =
    (change: (now: Columns) => Columns): TemplateEdit =>
    (now) =>
      withColumns(original, now, slot.key, change(now.columns?.[slot.key] ?? brought));
  const known = shown.flatMap((column) => {
    const found = slot.columns.find(({ key }) => key === column.key);
    return found === undefined ? [] : [{ column, slotOf: found }];
  });
  const hidden = slot.columns.filter(({ key }) => !shown.some((column) => column.key === key));
  const toggle = (column: ColumnSlot, isShown: boolean): ReactNode => {
    const name = inLanguage(column.label, language);
    return (
      <Checkbox
        size="sm"
        checked={isShown}
        disabled={isShown && known.length === 1}
        aria-label={texts.columns.show(name)}
        label={name}
        title={isShown && known.length === 1 ? texts.columns.last : undefined}
        onChange={() =>
          keep(
            edit((now) =>
              isShown ? withColumnHidden(now, column.key) : withColumnShown(slot, now, column.key),
            ),
          )
        }
      />
    );
  };
  const isKnown = ({ key }: TemplateColumn): boolean =>
    slot.columns.some((column) => column.key === key);
  const { list, move } = useOrderedList(shown, (index, by) =>
    keep(edit((now) => moved(now.filter(isKnown), index, by))),
  );
  return (
    <Setting
      label={label}
      differs={changed.has(`columns.${slot.key}`)}
      original={listText(brought.map((column) => column.label))}
      onBack={() => keep(edit(() => brought))}
    >
      <Stack gap="xs" role="group" aria-label={label} ref={list}>
        <Text size="sm" fw={600} className={classes.settingName}>
          {label}
        </Text>
        {known.map(({ column, slotOf }, index) => {
          const name = inLanguage(slotOf.label, language);
          return (
            <div
              key={column.key}
              data-item={index}
              className={classes.item}
              role="group"
              aria-label={name}
            >
              <Group justify="space-between" gap="sm" wrap="nowrap" mb={6}>
                {toggle(slotOf, true)}
                <Group gap={2} wrap="nowrap">
                  <MoveButtons
                    name={name}
                    isFirst={index === 0}
                    isLast={index === known.length - 1}
                    onMove={(by, part) => move(index, by, part)}
                  />
                </Group>
              </Group>
              <ColumnFields
                column={column}
                name={name}
                edit={(change) =>
                  edit((now) => now.map((each) => (each.key === column.key ? change(each) : each)))
                }
              />
            </div>
          );
        })}
        {hidden.map((column) => (
          <div key={column.key} className={classes.item} data-hidden>
            {toggle(column, false)}
          </div>
        ))}
      </Stack>
    </Setting>
  );
}

/** Which columns the tables of a kind have, in which order, and what stands over them. */
export function ColumnsSection(): ReactNode {
  const { kind } = useDesk();
  const texts = useMessages().templates.columns;
  return (
    <Stack gap="lg">
      <Text size="xs" c="var(--ovop-text-muted)">
        {texts.hint}
      </Text>
      {kind.tables.map((slot) => (
        <TableColumns key={slot.key} slot={slot} />
      ))}
    </Stack>
  );
}
