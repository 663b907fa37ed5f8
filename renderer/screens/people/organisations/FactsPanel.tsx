import { Group, Select, Stack, TagsInput, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { bodyKinds, type Body, type Province } from '#shared/matrix/bodies.model.ts';
import { bodyAndUnder } from '#shared/people/organisations/bodyTree.ts';
import { KeptArea } from '#renderer/components/field/KeptArea.tsx';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { bodyLabel } from '#renderer/directory/bodyLabel.ts';
import { BodyPicker } from '#renderer/directory/BodyPicker.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { editBody, type BodyFields } from '#renderer/store/commands/organisations.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Organisations.module.css';

/** What an organisation is, where it belongs, and how else it is written. */
export function FactsPanel(props: {
  readonly body: Body;
  readonly bodies: readonly Body[];
  readonly provinces: readonly Province[];
}): ReactNode {
  const { body, bodies, provinces } = props;
  const { organisations, terms } = useMessages();
  const { adding, page: texts } = organisations;
  const { language } = useLanguage();
  const edge = useStore();
  const today = edge.today();
  const [cycle, setCycle] = useState<string | null>(null);
  const keep = (fields: BodyFields): void => void editBody(edge, body, fields);
  const setParent = (parent: BodyId | null): void => {
    const chosen = bodies.find(({ id }) => id === parent);
    if (chosen !== undefined && bodyAndUnder(bodies, body.id).has(chosen.id)) {
      const called = (one: Body): string => bodyLabel(one, language, today);
      setCycle(texts.cycle(called(chosen), called(body)));
      return;
    }
    setCycle(null);
    keep({ parent });
  };
  const under = bodies.filter(({ parent }) => parent === body.id);
  return (
    <Panel title={texts.facts}>
      <Stack gap="md">
        <Group grow align="flex-start">
          <Select
            label={adding.kind}
            allowDeselect={false}
            data={bodyKinds.map((value) => ({ value, label: terms.bodyKinds[value] }))}
            value={body.kind}
            onChange={(value) => {
              const kind = bodyKinds.find((one) => one === value);
              if (kind !== undefined) keep({ kind });
            }}
          />
          <Select
            label={adding.province}
            placeholder={adding.noProvince}
            searchable
            clearable
            data={provinces.map(({ code, name }) => ({
              value: code,
              label: inLanguage(name, language),
            }))}
            value={body.province}
            onChange={(value) =>
              keep({ province: provinces.find(({ code }) => code === value)?.code ?? null })
            }
          />
        </Group>
        <div>
          <BodyPicker
            label={texts.parent}
            placeholder={texts.parentHint}
            value={body.parent}
            onChange={setParent}
          />
          {cycle !== null && (
            <Text size="xs" c="var(--ovop-bad)" mt={4} role="alert">
              {cycle}
            </Text>
          )}
        </div>
        {under.length > 0 && (
          <div>
            <Text size="sm" fw={500}>
              {texts.under}
            </Text>
            <ul className={classes.list}>
              {under.map((one) => (
                <li key={one.id}>
                  <Link href={paths.organisation(one.id)} className={classes.name}>
                    {bodyLabel(one, language, today)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <TagsInput
          label={texts.spellings}
          description={texts.spellingsHint}
          splitChars={[';']}
          acceptValueOnBlur
          value={[...body.spellings]}
          onChange={(spellings) =>
            keep({ spellings: spellings.map((text) => text.trim()).filter((text) => text !== '') })
          }
        />
        <KeptArea
          label={texts.note}
          minRows={1}
          lang={language}
          value={body.note?.[language] ?? ''}
          onKeep={(text) => {
            const note = { en: '', km: '', ...body.note, [language]: text.trim() };
            keep({ note: note.en === '' && note.km === '' ? undefined : note });
          }}
        />
      </Stack>
    </Panel>
  );
}
