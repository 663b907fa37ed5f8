import { Select, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import { groupKinds, type Group } from '#shared/people/groups/model.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import { KeptArea } from '#renderer/components/field/KeptArea.tsx';
import { KeptDay } from '#renderer/components/field/KeptDay.tsx';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editGroup } from '#renderer/store/commands/groups.ts';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

/** A number of seats, in digits of either script; null for what is none. */
function seatsOf(text: string): number | null {
  const digits = toLatinDigits(text.trim());
  return /^[1-9]\d{0,3}$/u.test(digits) ? Number(digits) : null;
}

/** What a group is called, what it is, for how long it sits and with how many seats. */
export function FactsPanel({ group }: { readonly group: Group }): ReactNode {
  const { groups } = useMessages();
  const { adding, page: texts } = groups;
  const { language } = useLanguage();
  const edge = useStore();
  const provinces = useProvinces() ?? [];
  const { name, term } = group;
  const keep = (fields: Partial<Omit<Group, 'id'>>): void => void editGroup(edge, group, fields);
  const named = (script: 'km' | 'en') => ({
    lang: script,
    value: name[script],
    judge: (typed: string): Outcome<string, string> =>
      typed.trim() === '' && name[script === 'km' ? 'en' : 'km'] === ''
        ? failure(adding.nameMissing)
        : success(typed.trim()),
    onKeep: (text: string) => keep({ name: { ...name, [script]: text } }),
  });
  return (
    <Panel title={texts.facts}>
      <Stack gap="md">
        <KeptText label={adding.nameKm} {...named('km')} />
        <KeptText label={adding.nameEn} {...named('en')} />
        <Select
          label={adding.kind}
          allowDeselect={false}
          data={groupKinds.map((value) => ({ value, label: groups.kinds[value] }))}
          value={group.kind}
          onChange={(value) => {
            const kind = groupKinds.find((one) => one === value);
            if (kind !== undefined) keep({ kind });
          }}
        />
        {(group.kind === 'provincial-committee' || group.province !== null) && (
          <Select
            label={texts.province}
            placeholder={texts.noProvince}
            searchable
            clearable
            data={provinces.map((province) => ({
              value: province.code,
              label: inLanguage(province.name, language),
            }))}
            value={group.province}
            onChange={(value) =>
              keep({ province: provinces.find(({ code }) => code === value)?.code ?? null })
            }
          />
        )}
        <KeptDay
          label={texts.termFrom}
          placeholder={texts.open}
          value={term.from}
          badDate={texts.badDate}
          judge={(from) =>
            from !== null && term.to !== null && from > term.to ? texts.termTurned : null
          }
          onKeep={(from) => keep({ term: { ...term, from } })}
        />
        <KeptDay
          label={texts.termTo}
          placeholder={texts.open}
          value={term.to}
          badDate={texts.badDate}
          judge={(to) =>
            to !== null && term.from !== null && to < term.from ? texts.termTurned : null
          }
          onKeep={(to) => keep({ term: { ...term, to } })}
        />
        <KeptText
          label={texts.seats}
          description={texts.seatsHint}
          inputMode="numeric"
          value={group.seats === null ? '' : String(group.seats)}
          judge={(typed) => {
            if (typed.trim() === '') return success('');
            const seats = seatsOf(typed);
            return seats === null ? failure(texts.badSeats(typed.trim())) : success(String(seats));
          }}
          onKeep={(text) => keep({ seats: seatsOf(text) })}
        />
        <KeptArea
          label={texts.note}
          minRows={2}
          value={group.note}
          onKeep={(note) => keep({ note: note.trim() })}
        />
      </Stack>
    </Panel>
  );
}
