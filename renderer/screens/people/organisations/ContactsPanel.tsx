import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { Body, BodyContacts } from '#shared/matrix/bodies.model.ts';
import { readPhones } from '#shared/people/phones.ts';
import { phoneText } from '#shared/people/phoneText.ts';
import { KeptArea } from '#renderer/components/field/KeptArea.tsx';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editBody } from '#renderer/store/commands/organisations.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

const email = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/u;

function emailsOf(text: string): readonly string[] {
  return text.split(/[\s,;]+/u).filter((part) => part !== '');
}

function phonesText(phones: readonly string[]): string {
  return phones.map(phoneText).join(', ');
}

/** How an organisation is reached; kept as it is typed. */
export function ContactsPanel({ body }: { readonly body: Body }): ReactNode {
  const texts = useMessages().organisations.page;
  const edge = useStore();
  const { contacts } = body;
  const keep = (part: Partial<BodyContacts>): void =>
    void editBody(edge, body, { contacts: { ...contacts, ...part } });
  const judgePhones = (typed: string): Outcome<string, string> => {
    const { phones, rest } = readPhones(typed);
    const left = rest.replaceAll(/[\s,;/]+/gu, ' ').trim();
    return left === '' ? success(phonesText(phones)) : failure(texts.badPhone(left));
  };
  const judgeEmails = (typed: string): Outcome<string, string> => {
    const emails = emailsOf(typed);
    const bad = emails.find((one) => !email.test(one));
    return bad === undefined ? success(emails.join(', ')) : failure(texts.badEmail(bad));
  };
  const address = (script: 'km' | 'en') => ({
    lang: script,
    value: contacts.address[script],
    onKeep: (text: string) => keep({ address: { ...contacts.address, [script]: text.trim() } }),
  });
  return (
    <Panel title={texts.contacts}>
      <Stack gap="md">
        <KeptText
          label={texts.phones}
          description={texts.phonesHint}
          inputMode="tel"
          value={phonesText(contacts.phones)}
          judge={judgePhones}
          onKeep={(text) => keep({ phones: readPhones(text).phones })}
        />
        <KeptText
          label={texts.emails}
          description={texts.emailsHint}
          inputMode="email"
          value={contacts.emails.join(', ')}
          judge={judgeEmails}
          onKeep={(text) => keep({ emails: emailsOf(text) })}
        />
        <KeptArea label={texts.addressKm} minRows={2} {...address('km')} />
        <KeptArea label={texts.addressEn} minRows={2} {...address('en')} />
      </Stack>
    </Panel>
  );
}
