import { MultiSelect, Select, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { failure, success } from '#shared/base/outcome.ts';
import { dateParts } from '#shared/calendar/plainDate.ts';
import { ageBandOn, ageIn } from '#shared/people/directory/ages.ts';
import {
  ageBands,
  languagesSpoken,
  type LanguageSpoken,
  type Person,
} from '#shared/people/directory/model.ts';
import { honorifics } from '#shared/people/honorifics.ts';
import { Choice } from '#renderer/components/field/Choice.tsx';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { readBirthYear } from './birthYear.ts';
import classes from './Person.module.css';
import { Section } from './Section.tsx';
import type { EditPerson } from './usePersonEdit.ts';

/** Who the person is: names, honorific, sex, age, province, languages. */
export function IdentityFields(props: {
  readonly person: Person;
  readonly onEdit: EditPerson;
}): ReactNode {
  const { person, onEdit } = props;
  const { person: texts } = useMessages();
  const { language } = useLanguage();
  const provinces = useProvinces() ?? [];
  const name = (field: 'khmerName' | 'latinName', other: 'khmerName' | 'latinName'): ReactNode => (
    <KeptText
      label={texts[field]}
      placeholder={texts.nameHint}
      lang={field === 'khmerName' ? 'km' : 'en'}
      autoComplete="off"
      value={person[field]}
      judge={(text) =>
        text.trim() === '' && person[other] === '' ? failure(texts.oneName) : success(text.trim())
      }
      onKeep={(text) => onEdit(() => ({ [field]: text }))}
    />
  );
  return (
    <Section title={texts.identity}>
      <div className={classes.fields}>
        {name('khmerName', 'latinName')}
        {name('latinName', 'khmerName')}
        <Select
          label={texts.honorific}
          placeholder={texts.noHonorific}
          clearable
          value={person.honorific === '' ? null : person.honorific}
          onChange={(value) => onEdit(() => ({ honorific: value ?? '' }))}
          data={honorifics.map(({ value, label }) => ({
            value,
            label: `${label.km} · ${label.en}`,
          }))}
        />
        <Choice
          label={texts.sex}
          value={person.sex ?? 'none'}
          data={(['F', 'M', 'none'] as const).map((value) => ({
            value,
            label: texts.sexes[value],
          }))}
          onChange={(value) => onEdit(() => ({ sex: value === 'none' ? null : value }))}
        />
        <Ages person={person} onEdit={onEdit} />
        <Select
          label={texts.province}
          searchable
          clearable
          value={person.province}
          onChange={(value) => onEdit(() => ({ province: value }))}
          data={provinces
            .toSorted((a, b) => (a.code < b.code ? -1 : 1))
            .map(({ code, name: called }) => ({
              value: code,
              label: inLanguage(called, language),
            }))}
        />
        <MultiSelect
          label={texts.languages}
          clearable
          value={[...person.languages]}
          onChange={(chosen) => {
            const languages = languagesSpoken.filter((one) => chosen.includes(one));
            onEdit(() => ({ languages }));
          }}
          data={languagesSpoken.map((value: LanguageSpoken) => ({
            value,
            label: texts.languageNames[value],
          }))}
        />
      </div>
    </Section>
  );
}

function Ages(props: { readonly person: Person; readonly onEdit: EditPerson }): ReactNode {
  const { person, onEdit } = props;
  const { person: texts, events } = useMessages();
  const today = useStore().today();
  const { year } = dateParts(today);
  const { birthYear } = person;
  const band = ageBandOn(person, today);
  return (
    <div className={classes.pair}>
      <div>
        <KeptText
          label={texts.birthYear}
          inputMode="numeric"
          placeholder="1984"
          value={birthYear === null ? '' : String(birthYear)}
          judge={(text) => {
            if (text.trim() === '') return success('');
            const read = readBirthYear(text, year);
            return read === null
              ? failure(texts.badYear(text.trim(), year))
              : success(String(read));
          }}
          onKeep={(text) => onEdit(() => ({ birthYear: text === '' ? null : Number(text) }))}
        />
        {birthYear !== null && (
          <Text size="xs" className={classes.under}>
            {texts.age(ageIn(birthYear, today))}
          </Text>
        )}
      </div>
      <div>
        <Select
          label={texts.ageBand}
          clearable
          disabled={birthYear !== null}
          value={band}
          onChange={(value) => onEdit(() => ({ ageBand: value }))}
          data={ageBands.map((value) => ({ value, label: events.figures.ages[value] }))}
        />
        <Text size="xs" className={classes.under}>
          {birthYear === null ? texts.ageBandHint : texts.ageBandFromYear}
        </Text>
      </div>
    </div>
  );
}
