import { Autocomplete, Group, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BodyId, Code } from '#shared/base/ids.ts';
import { nameAsChoice } from '#shared/matrix/bodies.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { Counts, Per, Query } from '#shared/matrix/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import {
  asksForBodies,
  asksForNumber,
  type OwnAnswer,
  type OwnAnswerProblem,
} from './ownAnswer.ts';

const all = '*';

/** The fields of an answer in the person's own words; numbers and bodies where the query turns on them. */
export function OwnAnswerFields(props: {
  readonly query: Query;
  readonly answer: OwnAnswer;
  readonly units: readonly string[];
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
  readonly problem: OwnAnswerProblem | null;
  readonly onChange: (answer: OwnAnswer) => void;
}): ReactNode {
  const { matrix, terms } = useMessages();
  const texts = matrix.query;
  const { language } = useLanguage();
  const { query, answer, problem, bodyNames } = props;
  const change = (part: Partial<OwnAnswer>): void => props.onChange({ ...answer, ...part });
  const errorOf = (of: OwnAnswerProblem): string | null => (problem === of ? texts[of] : null);
  const withRows = asksForNumber(query) || asksForBodies(query);
  return (
    <>
      <Textarea
        size="xs"
        autosize
        minRows={2}
        label={texts.ownLabel}
        description={texts.ownHint}
        value={answer.note}
        error={errorOf('needNote')}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {asksForNumber(query) && (
        <>
          <Group gap={8} grow align="flex-start">
            <TextInput
              size="xs"
              label={texts.number}
              inputMode="numeric"
              value={answer.number}
              error={errorOf('needNumber')}
              onChange={(event) => change({ number: event.currentTarget.value })}
            />
            <Autocomplete
              size="xs"
              label={texts.unit}
              lang="en"
              data={[...props.units]}
              value={answer.unit}
              error={errorOf('needUnit')}
              onChange={(unit) => change({ unit })}
            />
          </Group>
          <Group gap={8} grow align="flex-start">
            <Select
              size="xs"
              label={texts.per}
              allowDeselect={false}
              data={Object.entries(terms.pers).map(([value, label]) => ({ value, label }))}
              value={answer.per}
              onChange={(per) => per !== null && change({ per: per as Per })}
            />
            <Select
              size="xs"
              label={texts.counts}
              allowDeselect={false}
              data={Object.entries(terms.counts).map(([value, label]) => ({ value, label }))}
              value={answer.counts}
              onChange={(counts) => counts !== null && change({ counts: counts as Counts })}
            />
          </Group>
        </>
      )}
      {asksForBodies(query) && (
        <MultiSelect
          size="xs"
          searchable
          label={texts.bodies}
          description={texts.bodiesHint}
          data={[...bodyNames].map(([value, name]) => ({
            value,
            label: nameAsChoice(name, language),
          }))}
          value={[...answer.bodies]}
          onChange={(bodies) => change({ bodies })}
        />
      )}
      {withRows && query.codes.length > 1 && (
        <Select
          size="xs"
          label={texts.forRow}
          allowDeselect={false}
          data={[
            { value: all, label: texts.allRows },
            ...query.codes.map((code) => ({ value: code as string, label: code as string })),
          ]}
          value={answer.codes.length === 1 ? (answer.codes[0] ?? all) : all}
          onChange={(code) =>
            change({ codes: code === null || code === all ? query.codes : [code as Code] })
          }
        />
      )}
    </>
  );
}
