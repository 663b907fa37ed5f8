import { Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { planFieldFaults, PlanFields } from './planFields.ts';
import classes from './Plans.module.css';

/** What a plan is called, its years and its identifier. */
export function PlanFieldInputs(props: {
  readonly fields: PlanFields;
  readonly faults: ReturnType<typeof planFieldFaults>;
  readonly onChange: (fields: PlanFields) => void;
  /** The years stand over the columns, and the identifier of a plan on hand does not change. */
  readonly fixed?: { readonly years?: boolean; readonly id?: boolean };
}): ReactNode {
  const texts = useMessages().plans.fields;
  const { fields, faults, onChange, fixed = {} } = props;
  const fault = (field: keyof PlanFields): string | undefined => {
    const key = faults[field];
    return key === undefined ? undefined : texts[key];
  };
  return (
    <div className={classes.fields}>
      <TextInput
        className={classes.wide}
        label={texts.title}
        lang="en"
        value={fields.title}
        error={fault('title')}
        onChange={(event) => onChange({ ...fields, title: event.currentTarget.value })}
      />
      <TextInput
        className={classes.wide}
        label={texts.titleKm}
        lang="km"
        value={fields.titleKm}
        onChange={(event) => onChange({ ...fields, titleKm: event.currentTarget.value })}
      />
      {fixed.years ? (
        <div>
          <Text size="sm" fw={500}>
            {texts.years}
          </Text>
          <Text>{fields.years}</Text>
          <Text size="xs" c="var(--ovop-text-muted)">
            {texts.yearsFromColumns}
          </Text>
        </div>
      ) : (
        <TextInput
          label={texts.years}
          description={texts.yearsHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={fields.years}
          error={fault('years')}
          onChange={(event) => onChange({ ...fields, years: event.currentTarget.value })}
        />
      )}
      {fixed.id !== true && (
        <TextInput
          label={texts.id}
          description={texts.idHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={fields.id}
          error={fault('id')}
          spellCheck={false}
          onChange={(event) => onChange({ ...fields, id: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
