import { useMemo, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import type { DocumentData, Spec, SpecFields } from '#shared/documents/fields/spec.ts';
import type { Rank } from '#shared/people/precedence.ts';
import { useLanguage } from '#renderer/i18n/LanguageContext.tsx';
import type { DataPath } from './dataPath.ts';
import { FormContext } from './FormContext.ts';
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
            <Field spec={spec} path={[...path, key]} />
          </div>
        ))}
    </div>
  );
}

/** The form of a kind of document, drawn from its description. Everything is kept as it is typed. */
export function DocumentForm(props: {
  readonly fields: SpecFields;
  readonly data: DocumentData;
  readonly ranks: readonly Rank[];
  readonly onSet: (path: DataPath, value: unknown) => void;
}): ReactNode {
  const { fields, data, ranks, onSet } = props;
  const scene = useMemo(() => ({ data, ranks, onSet }), [data, ranks, onSet]);
  return (
    <FormContext value={scene}>
      <Fields fields={fields} path={[]} />
    </FormContext>
  );
}
