import { ActionIcon, Button } from '@mantine/core';
import { IconCalendarPlus, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Body, BodyName } from '#shared/matrix/bodies.model.ts';
import {
  withFirstDay,
  withoutName,
  withTexts,
  type NameTexts,
} from '#shared/people/organisations/bodyNames.ts';
import { dayText } from '#renderer/components/field/dayText.ts';
import { KeptDay } from '#renderer/components/field/KeptDay.tsx';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editBody } from '#renderer/store/commands/organisations.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { dayProblemText } from './dayProblemText.ts';
import { NewNameDialog } from './NewNameDialog.tsx';
import classes from './Organisations.module.css';

/** The names of an organisation in both languages, the present one first, each from its first day on. */
export function NamesPanel({ body }: { readonly body: Body }): ReactNode {
  const texts = useMessages().organisations.page;
  const edge = useStore();
  const [adding, setAdding] = useState(false);
  const keep = (names: readonly BodyName[]): void => void editBody(edge, body, { names });
  const places = body.names.map((name, place) => ({ name, place })).toReversed();
  return (
    <Panel
      title={texts.names}
      hint={texts.namesHint}
      actions={
        <Button
          variant="default"
          size="xs"
          style={{ flex: 'none' }}
          leftSection={<IconCalendarPlus size={15} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {texts.newName}
        </Button>
      }
    >
      {places.map(({ name, place }) => (
        <Called
          // A name has no id of its own: its place from the oldest on is what it is known by.
          key={place}
          name={name}
          place={place}
          names={body.names}
          onKeep={keep}
        />
      ))}
      {adding && <NewNameDialog body={body} onKeep={keep} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function Called(props: {
  readonly name: BodyName;
  readonly place: number;
  readonly names: readonly BodyName[];
  readonly onKeep: (names: readonly BodyName[]) => void;
}): ReactNode {
  const { name, place, names, onKeep } = props;
  const { organisations } = useMessages();
  const { columns: heads, nameMissing, page: texts } = organisations;
  const { language } = useLanguage();
  const change = (changed: Partial<NameTexts>): void => onKeep(withTexts(names, place, changed));
  const named = (script: 'km' | 'en') => ({
    value: name.name[script],
    lang: script,
    judge: (typed: string): Outcome<string, string> => {
      const other = name.name[script === 'km' ? 'en' : 'km'];
      return typed.trim() === '' && other === '' ? failure(nameMissing) : success(typed.trim());
    },
    onKeep: (text: string) => change({ name: { ...name.name, [script]: text } }),
  });
  const judgeDay = (from: PlainDate | null): string | null => {
    if (from === null) return place === 0 ? null : texts.firstDayMissing;
    const outcome = withFirstDay(names, place, from);
    return outcome.ok ? null : dayProblemText(outcome.problem, texts);
  };
  const keepDay = (from: PlainDate | null): void => {
    if (from === null) {
      onKeep(names.map((one, index) => (index === place ? { ...one, from } : one)));
      return;
    }
    const outcome = withFirstDay(names, place, from);
    if (outcome.ok) onKeep(outcome.value);
  };
  return (
    <div className={classes.called}>
      <KeptText {...named('km')} label={heads.nameKm} className={classes.wide} />
      <KeptText {...named('en')} label={heads.nameEn} className={classes.wide} />
      <KeptText
        label={heads.abbreviation}
        value={name.abbreviation}
        judge={(typed) => success(typed.trim())}
        onKeep={(abbreviation) => change({ abbreviation })}
      />
      <KeptDay
        label={texts.from}
        placeholder={texts.always}
        value={name.from}
        badDate={texts.badDate}
        judge={judgeDay}
        onKeep={keepDay}
      />
      {names.length > 1 && (
        <ActionIcon
          aria-label={texts.removeName(inLanguage(name.name, language))}
          title={texts.removeName(inLanguage(name.name, language))}
          size={30}
          onClick={() => onKeep(withoutName(names, place))}
        >
          <IconTrash size={16} />
        </ActionIcon>
      )}
      {name.to !== null && (
        <span className={`${classes.until} ${classes.wide}`}>
          {texts.until} {dayText(name.to)}
        </span>
      )}
    </div>
  );
}
