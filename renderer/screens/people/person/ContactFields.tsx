import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { failure, type Outcome } from '#shared/base/outcome.ts';
import type { Person } from '#shared/people/directory/model.ts';
import {
  readTypedEmails,
  readTypedPhones,
  type ContactProblem,
} from '#shared/people/directory/readContacts.ts';
import { phoneText } from '#shared/people/phoneText.ts';
import { Choice } from '#renderer/components/field/Choice.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { judgeUnread, unreadView } from '#renderer/store/unreadContacts.ts';
import { ContactLines } from './ContactLines.tsx';
import { DateField } from './DateField.tsx';
import classes from './Person.module.css';
import { Section } from './Section.tsx';
import type { EditPerson } from './usePersonEdit.ts';

function told(
  read: Outcome<readonly string[], ContactProblem>,
  bad: string,
  rest: (rest: string) => string,
): Outcome<readonly string[], string> {
  if (read.ok) return read;
  return failure(read.problem.kind === 'rest' ? rest(read.problem.rest) : bad);
}

/** How the person is reached, and whether the office may keep it. */
export function ContactFields(props: {
  readonly person: Person;
  readonly onEdit: EditPerson;
}): ReactNode {
  const { person, onEdit } = props;
  const { person: texts } = useMessages();
  const [unread, changeUnread] = useKeptView(unreadView(person.id), judgeUnread);
  return (
    <Section title={texts.contact}>
      <div className={classes.fields}>
        <ContactLines
          title={texts.phones}
          inputMode="tel"
          kept={person.phones}
          unread={unread?.phones ?? []}
          read={(text) => told(readTypedPhones(text), texts.badPhone(text), texts.phoneRest)}
          show={phoneText}
          labels={{
            line: texts.phone,
            remove: texts.removePhone,
            add: person.phones.length === 0 ? texts.firstPhone : texts.newPhone,
          }}
          onKept={(change) => onEdit(({ phones }) => ({ phones: change(phones) }))}
          onUnread={(change) =>
            changeUnread((now) => ({ ...now, phones: [...change(now.phones)] }))
          }
        />
        <ContactLines
          title={texts.emails}
          inputMode="email"
          kept={person.emails}
          unread={unread?.emails ?? []}
          read={(text) => told(readTypedEmails(text), texts.badEmail(text), texts.badEmail)}
          show={(email) => email}
          labels={{
            line: texts.email,
            remove: texts.removePhone,
            add: person.emails.length === 0 ? texts.firstEmail : texts.newEmail,
          }}
          onKept={(change) => onEdit(({ emails }) => ({ emails: change(emails) }))}
          onUnread={(change) =>
            changeUnread((now) => ({ ...now, emails: [...change(now.emails)] }))
          }
        />
        <ConsentField person={person} onEdit={onEdit} />
      </div>
    </Section>
  );
}

function ConsentField(props: { readonly person: Person; readonly onEdit: EditPerson }): ReactNode {
  const { person, onEdit } = props;
  const { person: texts } = useMessages();
  const today = useStore().today();
  const { consent } = person;
  const reached = person.phones.length > 0 || person.emails.length > 0;
  return (
    <div>
      <Choice
        label={texts.consent}
        value={consent === null ? 'none' : consent.given ? 'given' : 'refused'}
        data={(['none', 'given', 'refused'] as const).map((value) => ({
          value,
          label: texts.consents[value],
        }))}
        onChange={(value) =>
          onEdit(() => ({
            consent: value === 'none' ? null : { given: value === 'given', on: today },
          }))
        }
      />
      {consent !== null && (
        <div className={classes.consentDay}>
          <DateField
            label={texts.consentOn}
            needed
            value={consent.on}
            onKeep={(on) => {
              if (on === null) return;
              onEdit((now) => (now.consent === null ? {} : { consent: { ...now.consent, on } }));
            }}
          />
        </div>
      )}
      {consent?.given === false && reached && (
        <Text size="sm" className={classes.doubt} role="note">
          {texts.consentRefused}
        </Text>
      )}
    </div>
  );
}
