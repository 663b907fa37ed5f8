import { Radio, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { failure, success } from '#shared/base/outcome.ts';
import { dateParts } from '#shared/calendar/plainDate.ts';
import {
  formatProblem,
  nextPlace,
  sequenceKey,
  writtenNumber,
} from '#shared/documents/register/numbers.ts';
import type { Numbering } from '#shared/documents/register/model.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useDocuments } from '#renderer/store/live/useDocuments.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

const highestBegin = 99_999;

/** How letters are numbered: the format, the letters after it, one sequence or many, and where this year's begins. */
export function NumberingFields(props: {
  readonly numbering: Numbering;
  readonly onEdit: (edit: (numbering: Numbering) => Numbering) => void;
}): ReactNode {
  const { numbering, onEdit } = props;
  const texts = useMessages().papers;
  const today = useStore().today();
  const documents = useDocuments() ?? [];
  const { year } = dateParts(today);
  const place = nextPlace(numbering, documents, { kind: 'letter', date: today });
  const key = sequenceKey(place);
  const given = documents.filter(
    ({ sequence }) => sequence?.series === place.series && sequence.year === year,
  );

  const judgeBegin = (text: string) => {
    const number = Number(toLatinDigits(text.trim()));
    if (!Number.isInteger(number) || number < 1 || number > highestBegin)
      return failure(texts.badBegin(text));
    if (given.length > 0 && number < place.count) return failure(texts.begun(place.count - 1));
    return success(String(number));
  };

  return (
    <Stack gap="md" maw={520}>
      <KeptText
        label={texts.format}
        description={texts.formatHint}
        value={numbering.format}
        judge={(text) => {
          const problem = formatProblem(text.trim());
          return problem === null ? success(text.trim()) : failure(texts.formatProblem(problem));
        }}
        onKeep={(format) => onEdit((now) => ({ ...now, format }))}
      />
      <KeptText
        label={texts.suffix}
        value={numbering.suffix}
        onKeep={(suffix) => onEdit((now) => ({ ...now, suffix: suffix.trim() }))}
      />
      <Radio.Group
        label={texts.series}
        value={numbering.series}
        onChange={(series) =>
          onEdit((now) => ({ ...now, series: series === 'kind' ? 'kind' : 'all' }))
        }
      >
        <Stack gap={6} mt={4}>
          <Radio value="all" label={texts.seriesOf.all} />
          <Radio value="kind" label={texts.seriesOf.kind} />
        </Stack>
      </Radio.Group>
      <KeptText
        label={texts.begin(year)}
        description={texts.beginHint}
        inputMode="numeric"
        value={String(numbering.begins[key] ?? 1)}
        judge={judgeBegin}
        onKeep={(text) =>
          onEdit((now) => ({ ...now, begins: { ...now.begins, [key]: Number(text) } }))
        }
      />
      <Text size="sm" role="status">
        {texts.next(writtenNumber(numbering, place))}
      </Text>
    </Stack>
  );
}
