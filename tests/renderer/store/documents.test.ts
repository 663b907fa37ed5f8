import { describe, expect, it } from 'vitest';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { buildInputOf, withNumber } from '#shared/documents/register/compose.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { type Edge } from '#renderer/store/commit.ts';
import { undo } from '#renderer/store/takeBack.ts';
import {
  copyDocument,
  createDocument,
  editDocument,
  removeDraft,
  withdrawDocument,
} from '#renderer/store/commands/documents.ts';
import { issueDocument, readPaper } from '#renderer/store/commands/issueDocument.ts';
import { editOffice } from '#renderer/store/commands/office.ts';
import { hashOf, prepareJson, readFile } from '#renderer/store/files.ts';
import { officeFactsOf } from '#renderer/store/officeFacts.ts';
import { seedIfEmpty } from '#renderer/store/seed.ts';
import { emptyStore } from '#tests/support/store.ts';

const letter = kindOf('letter');

async function office(edge: Edge): Promise<OfficeFacts> {
  const settings = await edge.database.settings.get('office');
  if (settings === undefined) throw new Error('No office');
  return officeFactsOf(edge.database, settings);
}

async function seeded(): Promise<Edge> {
  const { edge } = await emptyStore();
  await seedIfEmpty(edge);
  return edge;
}

async function kept(edge: Edge, id: string): Promise<OfficeDocument> {
  const document = await edge.database.documents.get(id);
  if (document === undefined) throw new Error('No document');
  return document;
}

async function draft(edge: Edge, given: Record<string, unknown> = {}): Promise<OfficeDocument> {
  const subject = { km: 'សំណើ', en: 'Request' };
  const wish = { kind: 'letter', language: 'km' } as const;
  const id = await createDocument(edge, wish, await office(edge), { subject, ...given });
  return kept(edge, id);
}

async function issue(edge: Edge, document: OfficeDocument) {
  const facts = await office(edge);
  return issueDocument(edge, document, {
    draw: (number) => ({
      text: letter.text(
        buildInputOf({
          kind: letter,
          data: withNumber(document.data, number),
          office: facts,
          changes: {},
          language: document.language,
        }),
      ),
      sheets: null,
    }),
  });
}

async function issued(edge: Edge, given: Record<string, unknown> = {}): Promise<OfficeDocument> {
  const answer = await issue(edge, await draft(edge, given));
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
}

function edited(data: DocumentData, fields: Record<string, unknown>): DocumentData {
  return { ...data, ...fields } as unknown as DocumentData;
}

describe('a draft', () => {
  it('begins dated today, and shows in the register what is written in it', async () => {
    const edge = await seeded();
    const { id, date } = await draft(edge);
    expect(date).toBe('2026-11-22');
    await editDocument(edge, id, await office(edge), ({ data }) => ({
      data: edited(data, { subject: { km: 'ថ្មី', en: 'New' }, date: '2026-12-01' }),
    }));
    expect(await kept(edge, id)).toMatchObject({
      subject: { km: 'ថ្មី', en: 'New' },
      date: '2026-12-01',
      number: '',
    });
  });

  it('can be thrown away and brought back', async () => {
    const edge = await seeded();
    const document = await draft(edge);
    await removeDraft(edge, document);
    expect((await edge.database.documents.get(document.id))?.deleted).toBe(true);
    await undo(edge);
    expect((await kept(edge, document.id)).subject.en).toBe('Request');
  });

  it('is begun out of an issued paper, without its number and with today’s date', async () => {
    const edge = await seeded();
    const first = await issued(edge, { date: '2026-02-01', number: '77 ABC' });
    const copy = await kept(edge, await copyDocument(edge, first, await office(edge)));
    expect(copy).toMatchObject({ status: 'draft', number: '', date: '2026-11-22' });
    expect(copy.data).toMatchObject({ number: '', subject: { en: 'Request' } });
  });
});

describe('issuing', () => {
  it('gives the numbers of the year one after the other, withdrawn ones counted', async () => {
    const edge = await seeded();
    const first = await issued(edge);
    const second = await issued(edge);
    await withdrawDocument(edge, second, 'wrong addressee');
    const third = await issued(edge);
    expect([first, second, third].map(({ number }) => number)).toEqual([
      '001/26',
      '002/26',
      '003/26',
    ]);
    expect(await kept(edge, second.id)).toMatchObject({
      status: 'withdrawn',
      number: '002/26',
      withdrawn: { reason: 'wrong addressee', by: 'Test Officer', on: '2026-11-22' },
    });
  });

  it('gives two papers that are issued at the same moment two numbers', async () => {
    const edge = await seeded();
    const drafts = await Promise.all([draft(edge), draft(edge), draft(edge)]);
    const answers = await Promise.all(drafts.map((one) => issue(edge, one)));
    const numbers = answers.map((answer) => (answer.ok ? answer.value.number : ''));
    expect(numbers.toSorted()).toEqual(['001/26', '002/26', '003/26']);
  });

  it('keeps the paper under its SHA-256, to be printed again exactly', async () => {
    const edge = await seeded();
    const paper = await issued(edge);
    const hash = paper.issued?.paper.hash;
    if (hash === undefined) throw new Error('No paper');
    expect(await hashOf(await readFile(edge.database, hash))).toBe(hash);
    // What the office is called today changes nothing of a paper that has gone out.
    await editOffice(edge, () => ({ place: { km: 'កំពត', en: 'Kampot' } }));
    const { text } = await readPaper(edge.database, paper);
    expect(JSON.stringify(text)).toContain('លេខ៖ ០០១/២៦');
    expect(JSON.stringify(text)).toContain('រាជធានីភ្នំពេញ');
    expect(JSON.stringify(text)).not.toContain('កំពត');
  });

  it('keeps pictures once, however many papers bear them', async () => {
    const edge = await seeded();
    const picture = { type: 'png', base64: 'AAAA', width: 10, height: 10 } as const;
    const emblem = await prepareJson(picture, 'emblem.png');
    await edge.database.files.put(emblem.record);
    await editOffice(edge, () => ({ emblem: emblem.file }));
    const papers = [await issued(edge), await issued(edge)];
    for (const paper of papers) {
      const { text } = await readPaper(edge.database, paper);
      expect(text.pictures).toEqual({ [emblem.file.hash]: picture });
    }
    expect(await edge.database.files.count()).toBe(1 + papers.length);
  });

  it('refuses a number that another paper bears, and a paper without a date', async () => {
    const edge = await seeded();
    await issued(edge);
    const taken = await draft(edge, { number: '០០១/២៦' });
    expect(await issue(edge, taken)).toMatchObject({ ok: false, problem: { kind: 'taken' } });
    expect((await kept(edge, taken.id)).status).toBe('draft');
    const undated = await draft(edge, { date: null });
    expect(await issue(edge, undated)).toEqual({ ok: false, problem: { kind: 'no-date' } });
  });

  it('happens once, whoever presses the button twice', async () => {
    const edge = await seeded();
    const one = await draft(edge);
    const answers = await Promise.all([issue(edge, one), issue(edge, one)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await edge.database.documents.toArray()).map(({ number }) => number)).toEqual([
      '001/26',
    ]);
  });

  it('cannot be undone, nor can what was written before it', async () => {
    const edge = await seeded();
    const paper = await issued(edge);
    const outcome = await undo(edge);
    expect(outcome.kind).toBe('obstructed');
    expect(await kept(edge, paper.id)).toMatchObject({ status: 'issued', number: '001/26' });
    expect(await editDocument(edge, paper.id, await office(edge), () => ({}))).toBe(false);
    await expect(removeDraft(edge, paper)).rejects.toThrow('Only a draft');
  });
});
