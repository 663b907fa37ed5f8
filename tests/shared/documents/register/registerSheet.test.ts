import { describe, expect, it } from 'vitest';
import type { FileHash, Signer } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import {
  incomingSheet,
  outgoingSheet,
  yearFilter,
  type RegisterSheetOptions,
} from '#shared/documents/register/registerSheet.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import { draftOf, issuedOf, letterOf } from './officeDocuments.ts';

const options: RegisterSheetOptions = {
  language: 'en',
  date: plainDate(2026, 11, 22),
  preparedBy: 'Test Officer',
  issuer: [
    { km: 'ក្រុមប្រឹក្សា', en: 'Council' },
    { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'Secretariat-General' },
  ],
  filters: [yearFilter(2026)],
};

/** The texts of the sheet, row by row. */
function texts(doc: SheetDoc): readonly (readonly string[])[] {
  return (doc.sheets[0]?.rows ?? []).map(({ cells }) =>
    cells.map((cell) =>
      cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.value) : '',
    ),
  );
}

const none = { en: '', km: '' };
const by = 'Test Officer' as Signer;
const rows = [
  { document: draftOf('a', { date: null }), about: none },
  {
    document: issuedOf(2, 2026, {
      status: 'withdrawn',
      withdrawn: { by, on: plainDate(2026, 3, 9), reason: 'wrong addressee' },
    }),
    about: { en: 'Workplan 2026', km: 'ផែនការសកម្មភាព ២០២៦' },
  },
  { document: issuedOf(1), about: none },
];

describe('the register of outgoing documents as a workbook', () => {
  it('names the office, what it is narrowed down to and the day', () => {
    const [issuer, title, subtitle] = texts(outgoingSheet(rows, options));
    expect(issuer?.[0]).toBe('Council · Secretariat-General');
    expect(title?.[0]).toBe('Register of outgoing documents');
    expect(subtitle?.[0]).toBe('Year 2026 · As of 22 November 2026');
  });

  it('has a row for each document, drafts and withdrawn ones with their reason', () => {
    const [, , , head, ...list] = texts(outgoingSheet(rows, options));
    expect(head).toEqual([
      'No.',
      'Number',
      'Date',
      'Kind',
      'Subject',
      'Addressee',
      'Belongs to',
      'Issued by',
      'State',
      'Reason of withdrawal',
    ]);
    const letter = 'Official letter | Request | Ministry of Commerce';
    expect(list.map((cells) => cells.join(' | '))).toEqual([
      `1 |  |  | ${letter} |  |  | Draft | `,
      `2 | 002/26 | 05/03/2026 | ${letter} | Workplan 2026 | Test Officer | Withdrawn | wrong addressee`,
      `3 | 001/26 | 05/03/2026 | ${letter} |  | Test Officer | Issued | `,
    ]);
  });

  it('filters its own rows and repeats its head on every page', () => {
    const sheet = outgoingSheet(rows, options).sheets[0];
    expect(sheet?.autoFilter).toEqual({ fromRow: 4, toRow: 7, columns: 10 });
    expect(sheet?.printTitles).toEqual({ from: 4, to: 4 });
    expect(sheet?.frozenRows).toBe(4);
    expect(outgoingSheet([], options).sheets[0]?.autoFilter).toBeUndefined();
  });

  it('is in Khmer, or in both languages one under the other', () => {
    const khmer = texts(outgoingSheet(rows, { ...options, language: 'km' }));
    expect(khmer[1]?.[0]).toBe('បញ្ជីឯកសារចេញ');
    expect(khmer[2]?.[0]).toBe('ឆ្នាំ២០២៦ · គិតត្រឹម ថ្ងៃទី២២ ខែវិច្ឆិកា ឆ្នាំ២០២៦');
    expect(khmer[5]).toContain('ផែនការសកម្មភាព ២០២៦');
    const both = texts(outgoingSheet(rows, { ...options, language: 'both' }));
    expect(both[6]?.[4]).toBe('សំណើ\nRequest');
  });
});

describe('the register of incoming letters as a workbook', () => {
  it('has a row for each letter, with its answer and its scan', () => {
    const scan = { hash: 'h' as FileHash, name: 'fair.pdf', type: 'application/pdf', size: 9 };
    const letters = [
      { letter: letterOf('a', { answerDue: plainDate(2026, 12, 1), scan }), answer: issuedOf(4) },
      { letter: letterOf('b', { number: '', date: null, remarks: 'to file' }), answer: null },
    ];
    const [, title, , head, ...list] = texts(incomingSheet(letters, options));
    expect(title?.[0]).toBe('Register of incoming letters');
    expect(head?.slice(1, 4)).toEqual(['Number', 'Date', 'Received on']);
    const letter = '12/11/2026 | Ministry of Tourism | Fair in Kampot';
    expect(list.map((cells) => cells.join(' | '))).toEqual([
      `1 | 12/26 | 10/11/2026 | ${letter} | 01/12/2026 | 004/26 | fair.pdf | `,
      `2 |  |  | ${letter} |  |  |  | to file`,
    ]);
  });
});
