import { Button, Group, Text } from '@mantine/core';
import { IconTableOptions } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { inLanguage, type Bilingual } from '#shared/base/language.ts';
import type { RowsSpec } from '#shared/documents/fields/spec.ts';
import { countsWomen } from '#shared/documents/fields/fieldTree.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { valueAt, type DataPath } from './dataPath.ts';
import { useForm } from './FormContext.ts';
import type { RowValues } from './rowCells.ts';
import classes from './Form.module.css';

const RowsDialog = lazy(() => import('./RowsDialog.tsx'));

/** How many rows the form names before it only counts them. */
const named = 4;

/** The first text of a row that says what it is. */
function nameOf(row: RowValues, spec: RowsSpec, language: 'km' | 'en'): string {
  const [key] =
    Object.entries(spec.fields).find(([, field]) => field.kind === 'line') ??
    Object.entries(spec.fields).find(([, field]) => field.kind === 'prose') ??
    [];
  const value = key === undefined ? undefined : (row[key] as Bilingual | undefined);
  return value === undefined ? '' : inLanguage(value, language);
}

/** A list of a document: how many rows, the first by name, and the way to its table. */
export function RowsField(props: { readonly spec: RowsSpec; readonly path: DataPath }): ReactNode {
  const { spec, path } = props;
  const { documents: texts } = useMessages();
  const { language } = useLanguage();
  const { data, onSet } = useForm();
  const [open, setOpen] = useState(false);
  const rows = (valueAt(data, path) as readonly RowValues[] | undefined) ?? [];
  const women = countsWomen(spec.fields) ? rows.filter((row) => row['sex'] === 'F').length : null;
  return (
    <div role="group" aria-label={inLanguage(spec.label, language)}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={500}>
          {inLanguage(spec.label, language)}
          {spec.required && <span className={classes.required}> *</span>}
          <Text span size="sm" c="var(--ovop-text-muted)" fw={400}>
            {' · '}
            {women === null || rows.length === 0
              ? texts.rowCount(rows.length)
              : texts.peopleCount(rows.length, women)}
          </Text>
        </Text>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconTableOptions size={15} stroke={1.6} />}
          onClick={() => setOpen(true)}
        >
          {texts.editRows}
        </Button>
      </Group>
      {rows.length > 0 && (
        <ol className={classes.summary}>
          {rows.slice(0, named).map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
            <li key={index}>
              {index + 1}. {nameOf(row, spec, language)}
            </li>
          ))}
          {rows.length > named && <li>{texts.moreRows(rows.length - named)}</li>}
        </ol>
      )}
      {open && (
        <Suspense fallback={null}>
          <RowsDialog
            spec={spec}
            rows={rows}
            onRows={(edit) => onSet(path, edit(rows))}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
