import { Button, Checkbox, Group, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { bodyKinds, type BodyKind } from '#shared/matrix/bodies.model.ts';
import { indexBodies, searchBodies } from '#shared/people/organisations/searchBodies.ts';
import { bodyLabel } from '#renderer/directory/bodyLabel.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { inviteBodies } from '#renderer/store/commands/participants.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import classes from './Invite.module.css';

const mostWanted = 999;

/** "Two from each provincial department": seats of several bodies at once, whose people are named later. */
export function BodiesSource(props: {
  readonly scene: EventScene;
  readonly onDone: () => void;
}): ReactNode {
  const { event, bodies } = props.scene;
  const { events, terms } = useMessages();
  const { invite: texts } = events;
  const { language } = useLanguage();
  const edge = useStore();
  const notice = useNotice();
  const [kind, setKind] = useState<BodyKind | null>(null);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<BodyId>>(new Set());
  const [wanted, setWanted] = useState(2);
  const index = useMemo(() => indexBodies([...bodies.values()], event.from), [bodies, event.from]);
  const shown = useMemo(
    () => searchBodies(index, search).filter((body) => kind === null || body.kind === kind),
    [index, search, kind],
  );
  const kinds = bodyKinds.filter((one) => [...bodies.values()].some((body) => body.kind === one));
  const seats = new Map(event.seats.map((seat) => [seat.body, seat.wanted]));
  const allShown = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  const mark = (ids: readonly BodyId[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids)
      if (isChosen) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  const ask = async (): Promise<void> => {
    // In the order in which the directory has them.
    const asked = [...bodies.keys()].filter((id) => chosen.has(id));
    await inviteBodies(edge, event, asked, wanted);
    notice(texts.askedBodies(asked.length, wanted), 'done');
    props.onDone();
  };
  return (
    <div className={classes.bodies}>
      <Text size="sm" c="var(--ovop-text-muted)">
        {texts.bodiesHint}
      </Text>
      <Group gap="sm" align="end">
        <Select
          size="xs"
          label={texts.bodiesKind}
          placeholder={texts.allKinds}
          clearable
          data={kinds.map((one) => ({ value: one, label: terms.bodyKinds[one] }))}
          value={kind}
          onChange={(value) => setKind(bodyKinds.find((one) => one === value) ?? null)}
        />
        <TextInput
          size="xs"
          style={{ flex: '1 1 140px' }}
          label={texts.bodiesSearch}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <NumberInput
          size="xs"
          w={110}
          label={texts.wanted}
          min={1}
          max={mostWanted}
          allowDecimal={false}
          allowNegative={false}
          value={wanted}
          onChange={(value) => {
            const number = Number(value);
            if (Number.isInteger(number) && number >= 1) setWanted(Math.min(number, mostWanted));
          }}
        />
      </Group>
      {shown.length === 0 ? (
        <Text size="sm">{texts.noBodies}</Text>
      ) : (
        <>
          <Checkbox
            size="xs"
            label={texts.allShown(shown.length)}
            checked={allShown}
            indeterminate={!allShown && shown.some(({ id }) => chosen.has(id))}
            onChange={() =>
              mark(
                shown.map(({ id }) => id),
                !allShown,
              )
            }
          />
          <div className={classes.list} role="group" aria-label={texts.sources.bodies}>
            {shown.map((body) => (
              <Checkbox
                key={body.id}
                className={classes.body}
                size="xs"
                label={bodyLabel(body, language, event.from)}
                description={seats.has(body.id) ? texts.has(seats.get(body.id) ?? 0) : null}
                checked={chosen.has(body.id)}
                onChange={(event) => mark([body.id], event.currentTarget.checked)}
              />
            ))}
          </div>
        </>
      )}
      <Group justify="flex-end">
        <Button disabled={chosen.size === 0} onClick={() => void ask()}>
          {texts.askBodies(chosen.size, wanted)}
        </Button>
      </Group>
    </div>
  );
}
