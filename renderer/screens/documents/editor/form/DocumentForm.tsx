import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { inLanguage, type DocumentLanguage } from '#shared/base/language.ts';
import { frameFields } from '#shared/documents/fields/frameFields.ts';
import type { DocumentData, Spec, SpecFields } from '#shared/documents/fields/spec.ts';
import type { Rank } from '#shared/people/precedence.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { DataPath } from './dataPath.ts';
import { FormContext } from './FormContext.ts';
import { InTurn } from './InTurn.tsx';
import { LeafField } from './LeafField.tsx';
import { RowsField } from './RowsField.tsx';
import classes from './Form.module.css';

/** Texts need the whole width; dates, times and numbers stand side by side. */
function isWide({ kind }: Spec): boolean {
  return kind === 'line' || kind === 'prose' || kind === 'group' || kind === 'rows';
}

function Field({ spec, path }: { readonly spec: Spec; readonly path: DataPath }): ReactNode {
  const { language } = useLanguage();
  if (spec.kind === 'group')
    return (
      <fieldset className={classes.group}>
        <legend>{inLanguage(spec.label, language)}</legend>
        <Fields fields={spec.fields} path={path} />
      </fieldset>
    );
  return spec.kind === 'rows' ? (
    <RowsField spec={spec} path={path} />
  ) : (
    <LeafField spec={spec} path={path} />
  );
}

function Fields({
  fields,
  path,
}: {
  readonly fields: SpecFields;
  readonly path: DataPath;
}): ReactNode {
  return (
    <div className={classes.fields}>
      {Object.entries(fields)
        .filter(([, spec]) => spec.kind !== 'posts')
        .map(([key, spec]) => (
          <div key={key} className={isWide(spec) ? classes.wide : undefined}>
            <InTurn>
              <Field spec={spec} path={[...path, key]} />
            </InTurn>
          </div>
        ))}
    </div>
  );
}

/** What is seldom written by hand: the program gives it. It folds away at the foot. */
const seldom: readonly string[] = Object.keys(frameFields).filter((key) => key !== 'date');

function only(fields: SpecFields, wanted: (key: string) => boolean): SpecFields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => wanted(key)));
}

/** The form of a kind of document, drawn from its description. Everything is kept as it is typed. */
export function DocumentForm(props: {
  readonly fields: SpecFields;
  readonly data: DocumentData;
  readonly language: DocumentLanguage;
  readonly ranks: readonly Rank[];
  readonly onSet: (path: DataPath, value: unknown) => void;
}): ReactNode {
  const { fields, data, language, ranks, onSet } = props;
  const { documents: texts } = useMessages();
  const [open, setOpen] = useState(false);
  const scene = useMemo(
    () => ({
      data,
      ranks,
      onSet,
      languages: language === 'both' ? (['km', 'en'] as const) : [language],
    }),
    [data, ranks, onSet, language],
  );
  return (
    <FormContext value={scene}>
      <Fields fields={only(fields, (key) => !seldom.includes(key))} path={[]} />
      <Button
        variant="subtle"
        size="compact-sm"
        mt="md"
        mb="sm"
        aria-expanded={open}
        leftSection={open ? <IconChevronDown size={15} /> : <IconChevronRight size={15} />}
        onClick={() => setOpen(!open)}
      >
        {texts.seldom}
      </Button>
      {open && <Fields fields={only(fields, (key) => seldom.includes(key))} path={[]} />}
    </FormContext>
  );
}
