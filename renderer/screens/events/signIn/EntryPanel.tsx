import { Alert, Button, Checkbox, Group, Text } from '@mantine/core';
import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import type { SignInSheet } from '#shared/events/model.ts';
import type { Stretch } from '#shared/events/signIn/entry.model.ts';
import { tick, withRest } from '#shared/events/signIn/tick.ts';
import type { RowState } from '#shared/events/signIn/understood.model.ts';
import { numbersText, writeEntry } from '#shared/events/signIn/writeEntry.ts';
import { inLanguage } from '#shared/base/language.ts';
import { peopleCountText } from '#shared/people/counts.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { enterSheet } from '#renderer/store/commands/signIn.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { dayText } from '../dayText.ts';
import type { EventScene } from '../eventScene.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import { EntryField } from './EntryField.tsx';
import { EntryRemarks } from './EntryRemarks.tsx';
import { NamedList } from './NamedList.tsx';
import { RowList } from './RowList.tsx';
import { shownRows } from './shownRows.ts';
import classes from './SignIn.module.css';
import { useEntry, type EntryShown } from './useEntry.ts';

type Refused = 'problems' | 'unanswered' | null;

/** What came back on a sheet: typed on the one side, row by row on the other, entered with Enter. */
export function EntryPanel(props: {
  readonly scene: EventScene;
  readonly sheet: SignInSheet;
  readonly text: string;
  readonly onType: (text: string) => void;
}): ReactNode {
  const { scene, sheet, text, onType } = props;
  const edge = useStore();
  const messages = useMessages();
  const { entry: texts } = messages.signIn;
  const { language } = useLanguage();
  const notice = useNotice();
  const field = useRef<HTMLTextAreaElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const remarks = useId();
  const shown = useEntry(scene, sheet, text);
  const { understood, unanswered } = shown;
  const [refused, setRefused] = useState<Refused>(null);
  const busy = useRef(false);

  const type = (next: string): void => {
    setRefused(null);
    onType(next);
  };
  const mark = (number: number, state: RowState): void =>
    type(writeEntry(tick(shown.entry, shown.rows, [number], state), language));
  const show = ({ from, to }: Stretch): void => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };
  const enter = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const answer = await enterSheet(edge, sheet.id, text, shown.chosenPeople);
    busy.current = false;
    setRefused(null);
    if (answer.ok) notice(texts.done(shown.present.total, shown.absent), 'done');
    else notice(texts.gone, 'failed');
  };
  const tryToEnter = (): void => {
    if (unanswered.length > 0) {
      setRefused('unanswered');
      panel.current?.querySelector<HTMLElement>('[data-answer]')?.focus();
    } else if (understood.problems.length > 0) setRefused('problems');
    else void enter();
  };
  const rowOf = (person: PersonId): string => {
    const own = scene.participants.find((one) => one.person === person);
    const row = own && shown.rows.find(({ participant }) => participant === own.id);
    if (own === undefined || row === undefined) return '';
    return messages.signIn.named.onRow(row.number, inLanguage(own.bodyName, language));
  };
  const rows = useMemo(
    () => shownRows(scene, sheet, { understood, before: shown.before }, messages, language),
    [scene, sheet, understood, shown.before, messages, language],
  );
  const isEntered = sheet.entered !== '';
  return (
    <div ref={panel} className={classes.entry}>
      <div className={classes.typing}>
        <EntryField
          field={field}
          text={text}
          onType={type}
          onEnter={tryToEnter}
          describedBy={remarks}
          isFaulty={understood.problems.length > 0}
        />
        <EntryRemarks id={remarks} understood={understood} onShow={show} />
        <NamedList
          named={shown.named}
          rowOf={rowOf}
          onChoose={(key, choice) => {
            setRefused(null);
            shown.choose(key, choice);
            if (unanswered.length <= 1) field.current?.focus();
          }}
        />
        <Figures shown={shown} day={sheet.day} />
        <Checkbox
          label={texts.rest}
          checked={understood.isRestAbsent}
          onChange={(event) =>
            type(writeEntry(withRest(shown.entry, event.currentTarget.checked), language))
          }
        />
        {refused !== null && (
          <Alert color="red" variant="light" role="alert">
            {refused === 'problems'
              ? texts.blocked(understood.problems.length)
              : texts.unanswered(unanswered.length)}
          </Alert>
        )}
        <Group gap="sm">
          <Button onClick={tryToEnter}>{isEntered ? texts.again : texts.enter}</Button>
          {refused === 'problems' && (
            <Button variant="default" onClick={() => void enter()}>
              {texts.enterRest}
            </Button>
          )}
        </Group>
        <Text size="xs" c="var(--ovop-text-muted)">
          {isEntered && text === sheet.entered
            ? texts.same
            : `${isEntered ? `${texts.correcting} ` : ''}${texts.kept}`}
        </Text>
      </div>
      <RowList rows={rows} onMark={mark} />
    </div>
  );
}

/** How many will be there, absent and open, and what happens to those of whom nothing is said. */
function Figures(props: {
  readonly shown: EntryShown;
  readonly day: SignInSheet['day'];
}): ReactNode {
  const { present, onDay, absent, open } = props.shown;
  const { entry: texts } = useMessages().signIn;
  const { language } = useLanguage();
  return (
    <div className={classes.figures} role="status">
      <p className={classes.counts}>
        {texts.counts(present.total, present.women, absent, open.length)}
      </p>
      <p>
        {open.length === 0
          ? texts.allSaid
          : texts.restOpen(numbersText(open, language), open.length)}
      </p>
      <p className={classes.note}>
        {texts.day(dayText(props.day), inLanguage(peopleCountText(onDay), language))}
      </p>
    </div>
  );
}
