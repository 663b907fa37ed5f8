import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { unreachable } from '#shared/base/outcome.ts';
import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { formatCivil } from '#shared/calendar/dateText.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { AnswerEffect, Query, QueryAnswer } from '#shared/matrix/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { quantityText } from '../quantityText.ts';
import classes from './QueryCard.module.css';

function effectText(
  messages: Messages,
  bodyNames: ReadonlyMap<BodyId, BodyName>,
  effect: AnswerEffect,
): string {
  const { effects } = messages.matrix.query;
  switch (effect.kind) {
    case 'years':
      return effects.years(effect.code, effect.years.join(', '));
    case 'text':
      return effects.text(effect.code, messages.terms.dependents[effect.field]);
    case 'reading':
      return effects.reading(effect.code);
    case 'bodies':
      return effects.bodies(
        effect.code,
        effect.bodies.map((id) => bodyNames.get(id)?.abbreviation ?? id).join(', '),
      );
    case 'quantity':
      return effects.quantity(effect.code, quantityText(messages, effect.quantity));
    default:
      return unreachable(effect);
  }
}

/** How a query was answered: in which words, by whom, and what that does to the rows. */
export function GivenAnswer(props: {
  readonly query: Query;
  readonly given: QueryAnswer;
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
  readonly onChange: () => void;
  readonly onReopen: () => void;
}): ReactNode {
  const messages = useMessages();
  const texts = messages.matrix.query;
  const { language } = useLanguage();
  const { query, given } = props;
  const chosen = query.answers.find(({ id }) => id === given.answerId);
  const effects = [...(chosen?.effects ?? []), ...(given.effects ?? [])];
  return (
    <div className={classes.given}>
      <p>
        {chosen === undefined ? given.note : inLanguage(chosen.text, language)}
        {chosen !== undefined && given.note !== '' && ` — ${given.note}`}
      </p>
      <p className={classes.muted}>{texts.answeredBy(given.by, formatCivil(given.on, language))}</p>
      {effects.length > 0 && (
        <ul className={classes.effects} aria-label={texts.effectOf}>
          {effects.map((effect) => {
            const text = effectText(messages, props.bodyNames, effect);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
      <Group gap={6}>
        <Button size="compact-sm" variant="default" onClick={props.onChange}>
          {texts.answerChanged}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={props.onReopen}>
          {texts.reopen}
        </Button>
      </Group>
    </div>
  );
}
