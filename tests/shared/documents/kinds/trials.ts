import { agenda } from '#shared/documents/kinds/agenda/agenda.ts';
import { certificate } from '#shared/documents/kinds/certificate/certificate.ts';
import { invitation } from '#shared/documents/kinds/invitation/invitation.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { letter } from '#shared/documents/kinds/letter/letter.ts';
import { missionOrder } from '#shared/documents/kinds/missionOrder/missionOrder.ts';

interface Trial {
  readonly kind: AnyKind;
  /** Only what has to be there. */
  readonly least: Readonly<Record<string, unknown>>;
  /** Everything, with the text wherever a person may type one. */
  readonly typed: (text: string) => Readonly<Record<string, unknown>>;
}

function person(name: string) {
  return { honorific: 'mr', name, post: name, body: name };
}

function event(title: string) {
  return { title, date: '2026-03-12', hall: title, address: title };
}

/** The kinds of paper that go to people, with data to try them by. */
export const trials: readonly Trial[] = [
  {
    kind: letter,
    least: { date: '2026-01-05', subject: 'A subject', body: 'A body.' },
    typed: (text) => ({
      number: text,
      date: '2026-01-05',
      addressees: [person(text)],
      via: text,
      subject: text,
      reference: text,
      attachment: `${text}\n${text}`,
      body: text,
    }),
  },
  {
    kind: invitation,
    least: { date: '2026-03-02', event: { title: 'A title', date: '2026-03-12' } },
    typed: (text) => ({
      number: text,
      date: '2026-03-02',
      addressees: [person(text), person('Example')],
      via: text,
      event: event(text),
      chairs: [person(text), person(text)],
      remarks: text,
      contact: { name: text, phone: text },
      agenda: [{ activity: text, responsible: text, documents: text, remarks: text }],
    }),
  },
  {
    kind: agenda,
    least: { date: '2026-03-02', event: { title: 'A title', date: '2026-03-12' } },
    typed: (text) => ({
      number: text,
      date: '2026-03-02',
      event: event(text),
      chairs: [person(text)],
      agenda: [{ activity: text, responsible: text, documents: text, remarks: text }],
      note: text,
    }),
  },
  {
    kind: missionOrder,
    least: {
      date: '2026-03-02',
      travellers: [{ name: 'Example One' }],
      destination: 'A place',
      purpose: 'A purpose',
      departure: '2026-03-10',
      return: '2026-03-12',
    },
    typed: (text) => ({
      number: text,
      date: '2026-03-02',
      travellers: [person(text)],
      destination: text,
      purpose: text,
      departure: '2026-03-10',
      return: '2026-03-12',
      plate: text,
      budget: text,
      reference: text,
    }),
  },
  {
    kind: certificate,
    least: {
      date: '2026-03-13',
      recipients: [{ name: 'Example One' }],
      event: { title: 'A title', date: '2026-03-12' },
    },
    typed: (text) => ({
      number: text,
      date: '2026-03-13',
      recipients: [{ ...person(text), certificateNumber: text, distinction: text }],
      event: event(text),
    }),
  },
];
