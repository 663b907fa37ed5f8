import { SegmentedControl, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { inLanguage, type Bilingual, type DocumentLanguage } from '#shared/base/language.ts';
import { contactData } from '#shared/documents/build/fromEvent.ts';
import { completeData } from '#shared/documents/fields/completeData.ts';
import { contactList } from '#shared/documents/kinds/contactList/contactList.ts';
import { peopleContactsData } from '#shared/documents/kinds/contactList/fromPeople.ts';
import { contacts } from '#shared/documents/kinds/contactList/table.ts';
import { templateColumns } from '#shared/documents/template/chosenColumns.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import type { Body, Province } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { CopyAddresses } from './CopyAddresses.tsx';
import { PeoplePaper } from './PeoplePaper.tsx';
import classes from './ContactList.module.css';

const lists = ['phone', 'email'] as const;
const orders = ['given', 'body', 'name'] as const;

/** A telephone or mailing list with what is chosen for it. */
export function ContactListPaper(props: {
  readonly ids: readonly PersonId[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly about: Bilingual;
  readonly bodies: readonly Body[];
  readonly provinces: readonly Province[];
  readonly office: OfficeFacts;
  readonly template: TemplateRecord;
}): ReactNode {
  const { ids, people, about, bodies, provinces, office, template } = props;
  const { peoplePapers: texts } = useMessages();
  const { language: spoken } = useLanguage();
  const date = useStore().today();
  const [of, setOf] = useState<(typeof lists)[number]>('phone');
  const [order, setOrder] = useState<(typeof orders)[number]>('given');
  const [language, setLanguage] = useState<DocumentLanguage>('km');
  const [own, setOwn] = useState<readonly string[] | null>(null);
  const input = useMemo(
    () => ({
      people: ids.flatMap((id) => people.get(id) ?? []),
      about,
      date,
      bodies: new Map(bodies.map((body) => [body.id, body])),
      provinces: new Map(provinces.map(({ code, name }) => [code, name])),
    }),
    [ids, people, about, date, bodies, provinces],
  );
  const data = useMemo(
    () =>
      completeData(
        contactList.fields,
        peopleContactsData(input, { of, order, columns: own ?? [] }),
      ),
    [input, of, order, own],
  );
  const reached = input.people.map(contactData);
  const without = reached.filter((one) => one[of] === '').length;
  return (
    <div className={classes.columns}>
      <Stack gap="md">
        <SegmentedControl
          aria-label={texts.paper}
          value={of}
          onChange={(value) => setOf(lists.find((one) => one === value) ?? 'phone')}
          data={lists.map((value) => ({ value, label: texts.papers[value] }))}
        />
        <SegmentedControl
          aria-label={texts.order}
          value={order}
          onChange={(value) => setOrder(orders.find((one) => one === value) ?? 'given')}
          data={orders.map((value) => ({ value, label: texts.orders[value] }))}
        />
        <ColumnChoice
          slot={contacts}
          without={[of === 'phone' ? 'email' : 'phone', ...(order === 'body' ? ['body'] : [])]}
          shown={own ?? templateColumns(contactList, contacts, office, template.changes)}
          onChange={setOwn}
        />
        {without > 0 && (
          <Text size="sm" c="var(--ovop-text-muted)">
            {texts.without(without, reached.length, of)}
          </Text>
        )}
        {of === 'email' && (
          <CopyAddresses
            addresses={reached.flatMap(({ email }) => (email === '' ? [] : email.split(' ')))}
          />
        )}
      </Stack>
      {input.people.length === 0 ? (
        <EmptyState icon={IconUsers} title={texts.nobody} text={texts.nobodyInGroup} />
      ) : (
        <PeoplePaper
          of="contactList"
          data={data}
          office={office}
          template={template}
          language={language}
          onLanguage={setLanguage}
          name={texts.fileName(texts.papers[of], inLanguage(about, spoken)).trim()}
        />
      )}
    </div>
  );
}
