import type { DocumentId, FileHash, IncomingId, Signer } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import type { IncomingLetter, OfficeDocument } from '#shared/documents/register/model.ts';

const by = 'Test Officer' as Signer;

/** A draft of a letter, with what a test says of it. */
export function draftOf(id: string, fields: Partial<OfficeDocument> = {}): OfficeDocument {
  return {
    id: id as DocumentId,
    kind: 'letter',
    status: 'draft',
    language: 'km',
    data: {},
    date: plainDate(2026, 3, 5),
    subject: { km: 'សំណើ', en: 'Request' },
    addressee: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
    about: null,
    number: '',
    sequence: null,
    createdOn: plainDate(2026, 3, 1),
    createdBy: by,
    issued: null,
    withdrawn: null,
    ...fields,
  };
}

/** A paper that was issued as the count of its year. */
export function issuedOf(
  count: number,
  year = 2026,
  fields: Partial<OfficeDocument> = {},
): OfficeDocument {
  const on = fields.date ?? plainDate(year, 3, 5);
  return draftOf(`${year}-${count}`, {
    status: 'issued',
    number: `${String(count).padStart(3, '0')}/${year % 100}`,
    sequence: { series: 'all', year, count },
    date: on,
    issued: {
      by,
      on,
      paper: { hash: 'h' as FileHash, name: 'letter.json', type: 'application/json', size: 1 },
      pictures: [],
      files: [],
    },
    ...fields,
  });
}

/** A letter that came in. */
export function letterOf(id: string, fields: Partial<IncomingLetter> = {}): IncomingLetter {
  return {
    id: id as IncomingId,
    number: '12/26',
    date: plainDate(2026, 11, 10),
    receivedOn: plainDate(2026, 11, 12),
    from: 'Ministry of Tourism',
    subject: 'Fair in Kampot',
    scan: null,
    answerDue: null,
    answeredBy: null,
    remarks: '',
    ...fields,
  };
}
