import { Button, Chip, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { unreachable } from '#shared/base/outcome.ts';
import type { Code } from '#shared/base/ids.ts';
import { parseCode } from '#shared/matrix/codes.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { addEntry } from '#renderer/store/commands/decisions.ts';
import type { LivePlan } from '#renderer/store/live/usePlan.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import {
  type Addition,
  type AdditionProblem,
  judgeAddition,
  levelsOf,
  parentOf,
} from './judgeAddition.ts';

const empty: Addition = {
  code: '',
  level: 'activity',
  title: '',
  titleKm: '',
  indicator: '',
  indicatorKm: '',
  source: '',
  responsibility: '',
  years: [],
};

function problemText({ matrix }: Messages, problem: AdditionProblem): string {
  const texts = matrix.add.problems;
  switch (problem.kind) {
    case 'code':
      return texts.code;
    case 'level':
      return texts.level;
    case 'title':
      return texts.title;
    case 'taken':
      return texts.taken(problem.code);
    case 'parent':
      return texts.parent(problem.code);
    case 'under':
      return texts.under(problem.code);
    default:
      return unreachable(problem);
  }
}

/** Takes in a row that the printed plan has and the source has lost. */
export function AddActivity(props: {
  readonly plan: LivePlan;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onAdded: (code: Code) => void;
}): ReactNode {
  const messages = useMessages();
  const { matrix, terms, app } = messages;
  const texts = matrix.add;
  const edge = useStore();
  const yearsLabel = useId();
  const { plan } = props;
  const [addition, setAddition] = useState(empty);
  const [problem, setProblem] = useState<AdditionProblem | null>(null);
  const change = (part: Partial<Addition>): void => {
    setAddition((now) => ({ ...now, ...part }));
    setProblem(null);
  };
  const close = (): void => {
    setProblem(null);
    props.onClose();
  };

  const code = parseCode(addition.code.trim());
  const levels = code === null ? [] : levelsOf(code);
  const parent = code === null ? null : parentOf(plan.effective, code);
  const aboutCode = problem !== null && problem.kind !== 'title';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const judged = judgeAddition(plan.effective, addition);
    if (!judged.ok) {
      setProblem(judged.problem);
      return;
    }
    void addEntry(edge, plan.record.id, judged.value).then(() => {
      setAddition(empty);
      props.onAdded(judged.value.code);
    });
  };

  const field = (
    key: Exclude<keyof Addition, 'years' | 'level' | 'code'>,
    label: string,
    lang?: 'km',
  ) => (
    <TextInput
      label={label}
      lang={lang}
      value={addition[key]}
      error={key === 'title' && problem?.kind === 'title' ? problemText(messages, problem) : null}
      onChange={(event) => change({ [key]: event.currentTarget.value })}
    />
  );

  return (
    <Modal
      opened={props.opened}
      onClose={close}
      title={texts.title}
      size="lg"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm" c="var(--ovop-text-muted)">
            {texts.lead}
          </Text>
          <Group grow align="flex-start">
            <TextInput
              data-autofocus
              label={texts.code}
              description={texts.codeHint}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={addition.code}
              error={aboutCode ? problemText(messages, problem) : null}
              onChange={(event) => {
                const next = parseCode(event.currentTarget.value.trim());
                const [first] = next === null ? [] : levelsOf(next);
                change({
                  code: event.currentTarget.value,
                  ...(first === undefined ? {} : { level: first }),
                });
              }}
            />
            <Select
              label={texts.level}
              allowDeselect={false}
              description={parent === null ? ' ' : texts.parent(parent)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              data={(levels.length === 0 ? (['activity'] as const) : levels).map((level) => ({
                value: level,
                label: terms.levels[level],
              }))}
              value={addition.level}
              onChange={(level) => level !== null && change({ level })}
            />
          </Group>
          {field('title', texts.titleEn)}
          {field('titleKm', texts.titleKm, 'km')}
          {addition.level === 'activity' && (
            <>
              {field('indicator', texts.indicatorEn)}
              {field('indicatorKm', texts.indicatorKm, 'km')}
              <Group grow align="flex-start">
                {field('source', texts.source)}
                {field('responsibility', texts.responsibility)}
              </Group>
              <div role="group" aria-labelledby={yearsLabel}>
                <Text size="sm" fw={500} id={yearsLabel}>
                  {texts.years}
                </Text>
                <Text size="xs" c="var(--ovop-text-muted)" mb={6}>
                  {texts.yearsHint}
                </Text>
                <Group gap={6}>
                  {plan.effective.plan.years.map((year) => (
                    <Chip
                      key={year}
                      size="xs"
                      radius="sm"
                      checked={addition.years.includes(year)}
                      onChange={(checked) =>
                        change({
                          years: checked
                            ? [...addition.years, year]
                            : addition.years.filter((each) => each !== year),
                        })
                      }
                    >
                      {year}
                    </Chip>
                  ))}
                </Group>
              </div>
            </>
          )}
          <Group justify="flex-end" mt="sm">
            <Button variant="default" onClick={close}>
              {app.cancel}
            </Button>
            <Button type="submit">{texts.keep}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
