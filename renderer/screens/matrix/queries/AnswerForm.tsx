import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { BodyId, Code } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { Query, QueryAnswer } from '#shared/matrix/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { answerQuery } from '#renderer/store/commands/decisions.ts';
import type { LivePlan } from '#renderer/store/live/usePlan.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { effectsOfOwn, type OwnAnswer, type OwnAnswerProblem } from './ownAnswer.ts';
import { OwnAnswerFields } from './OwnAnswerFields.tsx';

const own = '*own';

/** What the person answered before, or what the row suggests. */
function startOf(
  plan: LivePlan,
  query: Query,
  row: Code | null,
  given: QueryAnswer | null,
): OwnAnswer {
  const codes = row !== null && query.codes.includes(row) ? [row] : query.codes;
  const about = codes[0] === undefined ? undefined : plan.effective.byCode.get(codes[0]);
  const quantity = about?.quantities[0];
  const suggested: OwnAnswer = {
    note: '',
    number: '',
    unit: quantity?.unit ?? '',
    per: quantity?.per ?? 'year',
    counts: quantity?.counts ?? 'event',
    bodies: [],
    codes,
  };
  if (given === null || given.answerId !== null) return suggested;
  const effects = given.effects ?? [];
  const counted = effects.find((effect) => effect.kind === 'quantity');
  const named = effects.find((effect) => effect.kind === 'bodies');
  const { quantity: number, ...rest } = counted?.quantity ?? { quantity: null };
  return {
    ...suggested,
    ...(counted === undefined ? {} : rest),
    note: given.note,
    number: number === null ? '' : String(number),
    bodies: named?.bodies ?? [],
    codes: effects.length === 0 ? codes : [...new Set(effects.map(({ code }) => code))],
  };
}

/** The possible answers of a query, and room for one's own. */
export function AnswerForm(props: {
  readonly plan: LivePlan;
  readonly query: Query;
  /** The row in whose panel the query stands; null in the list of all. */
  readonly row: Code | null;
  readonly given: QueryAnswer | null;
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
  readonly onDone: () => void;
  readonly onCancel: (() => void) | null;
}): ReactNode {
  const { query: texts } = useMessages().matrix;
  const { language } = useLanguage();
  const edge = useStore();
  const { plan, query, row, given } = props;
  const [choice, setChoice] = useState<string | null>(
    given === null ? (query.answers.length === 0 ? own : null) : (given.answerId ?? own),
  );
  const [note, setNote] = useState(given === null || given.answerId === null ? '' : given.note);
  const [answer, setAnswer] = useState(() => startOf(plan, query, row, given));
  const [problem, setProblem] = useState<OwnAnswerProblem | 'needAnswer' | null>(null);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (choice === null) {
      setProblem('needAnswer');
      return;
    }
    if (choice !== own) {
      void answerQuery(edge, plan.record.id, query.id, { answerId: choice, note: note.trim() });
      props.onDone();
      return;
    }
    const effects = effectsOfOwn(query, answer);
    if (!effects.ok) {
      setProblem(effects.problem);
      return;
    }
    void answerQuery(edge, plan.record.id, query.id, {
      answerId: null,
      note: answer.note.trim(),
      effects: effects.value,
    });
    props.onDone();
  };

  const units = [
    ...new Set(
      plan.effective.entries.flatMap(({ quantities }) => quantities.map(({ unit }) => unit)),
    ),
  ].toSorted();

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={8}>
        {query.answers.length > 0 && (
          <Radio.Group
            value={choice ?? ''}
            onChange={(value) => {
              setChoice(value);
              setProblem(null);
            }}
            label={texts.answers}
            size="xs"
          >
            <Stack gap={6} mt={6}>
              {query.answers.map((possible) => (
                <Radio
                  key={possible.id}
                  size="xs"
                  value={possible.id}
                  label={inLanguage(possible.text, language)}
                />
              ))}
              <Radio size="xs" value={own} label={texts.own} />
            </Stack>
          </Radio.Group>
        )}
        {choice === own && (
          <OwnAnswerFields
            query={query}
            answer={answer}
            units={units}
            bodyNames={props.bodyNames}
            problem={problem === 'needAnswer' ? null : problem}
            onChange={(next) => {
              setAnswer(next);
              setProblem(null);
            }}
          />
        )}
        {choice !== null && choice !== own && (
          <TextInput
            size="xs"
            label={texts.note}
            description={texts.noteHint}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        {problem === 'needAnswer' && (
          <Text size="xs" c="var(--ovop-bad)" role="alert">
            {texts.needAnswer}
          </Text>
        )}
        <Group gap={6}>
          <Button size="compact-sm" type="submit">
            {given === null ? texts.answer : texts.answerChanged}
          </Button>
          {props.onCancel !== null && (
            <Button size="compact-sm" variant="subtle" onClick={props.onCancel}>
              {texts.cancel}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
