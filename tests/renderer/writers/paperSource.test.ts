import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { joinTextDocs } from '#shared/documents/build/joinTextDocs.ts';
import { mergeOver } from '#shared/documents/build/mergeOver.ts';
import { dataSchema } from '#shared/documents/fields/dataSchema.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import { documentKinds, kindOf } from '#shared/documents/kinds/kinds.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import { buildInputOf } from '#shared/documents/register/compose.ts';
import type { KindId, OfficeFacts } from '#shared/documents/template/model.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { byHundredths } from '#renderer/writers/byHundredths.ts';
import { shapeOf, treeOf, type MergedPapers } from '#renderer/writers/paperSource.ts';
import { writing } from '#renderer/writers/writing.ts';

const office: OfficeFacts = { ...officeWording, era: 'ព.ស.', ranks: usualRanks, emblem: null };

function exampleOf(of: KindId): DocumentData {
  const kind = kindOf(of);
  return dataSchema(kind.fields).parse(kind.example);
}

function built(of: KindId, data: DocumentData) {
  return buildInputOf({ kind: kindOf(of), data, office, changes: {}, language: 'both' });
}

function ingredients(of: KindId) {
  return { of, data: exampleOf(of), office, changes: {}, language: 'both' } as const;
}

const invitations: MergedPapers = { kind: 'merged', ...ingredients('invitation') };

describe('what a paper is written from', () => {
  it.each(documentKinds)('composes $id as its builder does, from plain data', async (kind) => {
    const source = { kind: 'composed', ...ingredients(kind.id), shown: 'text' } as const;
    const sent = structuredClone(source);
    expect(await treeOf(sent)).toEqual(kind.text(built(kind.id, source.data)));
    if (kind.sheets === undefined) return;
    expect(await treeOf({ ...sent, shown: 'sheets' })).toEqual(
      kind.sheets(built(kind.id, source.data)),
    );
  });

  it('is asked what it holds of people, in each of its shapes', async () => {
    const source = { kind: 'composed', ...ingredients('contactList') } as const;
    const shapes = (['text', 'sheets'] as const).map((shown) => ({ ...source, shown }));
    const { data } = source;
    expect(await writing.toPersonal(shapes, 'contactList', data)).toEqual({ phone: 3, email: 2 });
    const [text] = await Promise.all(shapes.map(treeOf));
    expect(await writing.toPersonal([text!], 'contactList', data)).toEqual({ phone: 3, email: 2 });
    expect(await writing.toPersonal([], 'contactList', data)).toEqual({ phone: 0, email: 0 });
    const letter = { kind: 'composed', ...ingredients('letter'), shown: 'text' } as const;
    expect(await writing.toPersonal([letter], 'letter', letter.data)).toEqual({
      phone: 0,
      email: 0,
    });
  });

  it('is a tree as it is', async () => {
    const tree = kindOf('letter').text(built('letter', exampleOf('letter')));
    expect(await treeOf(tree)).toBe(tree);
  });

  it('joins the papers of a merge, one for each row', async () => {
    const { mergeList, text } = kindOf('invitation');
    const each = mergeOver(invitations.data, mergeList!).map((data) =>
      text(built('invitation', data)),
    );
    expect(each.length).toBeGreaterThan(1);
    expect(await treeOf(structuredClone(invitations))).toEqual(joinTextDocs(each));
  });

  it('says whether it is a text or a workbook', async () => {
    const source = { kind: 'composed', ...ingredients('attendance'), shown: 'sheets' } as const;
    expect(shapeOf(source)).toBe('sheets');
    expect(shapeOf(invitations)).toBe('text');
    expect(shapeOf(await treeOf(source))).toBe('sheets');
  });
});

describe('what the worker writes', () => {
  it('is the same file from a composition as from its tree', async () => {
    const source = { kind: 'composed', ...ingredients('letter'), shown: 'text' } as const;
    const tree = (await writing.toTree(source)) as TextDoc;
    expect(await writing.toFile(source)).toEqual(await writing.toFile(tree));
    expect(await writing.toHtml(source, '')).toBe(await writing.toHtml(tree, ''));
  });

  it('is a file for each paper of a merge, under its name, and it tells how far it is', async () => {
    const told: number[] = [];
    const names = ['001 One.docx', '002 Two.docx'];
    const files = unzipSync(
      await writing.toZip(invitations, names, null, (done, total) => told.push(done / total)),
    );
    expect(Object.keys(files)).toEqual(names);
    expect(told).toEqual([0.5, 1]);
    const texts = names.map((name) =>
      strFromU8(unzipSync(files[name]!)['word/document.xml']!).replaceAll(/<[^>]*>/g, ''),
    );
    expect(texts[0]).toContain('Example One');
    expect(texts[0]).not.toContain('Example Two');
    expect(texts[1]).toContain('Example Two');
  });

  it('is the office’s own file for each paper of a merge, where it has one', async () => {
    const own = new Document({
      sections: [{ children: [new Paragraph('Dear {#addressees}{name.en}{/addressees}')] }],
    });
    const form = { name: 'own.docx', bytes: new Uint8Array(await Packer.toArrayBuffer(own)) };
    const names = ['001 One.docx', '002 Two.docx'];
    const files = unzipSync(await writing.toZip(invitations, names, form, () => undefined));
    const texts = names.map((name) =>
      strFromU8(unzipSync(files[name]!)['word/document.xml']!).replaceAll(/<[^>]*>/g, ''),
    );
    expect(texts).toEqual(['Dear Example One', 'Dear Example Two']);
  });

  it.each([1, 3, 100, 150, 500])('is told of %i papers at most by hundredths', (total) => {
    const told: number[] = [];
    const tell = byHundredths(total, (done) => told.push(done));
    for (let done = 1; done <= total; done += 1) tell(done);
    expect(told).toHaveLength(Math.min(total, 100));
    expect(told.at(-1)).toBe(total);
  });

  it('refuses a merge with fewer names than papers: none is left out without a word', async () => {
    await expect(writing.toZip(invitations, ['1.docx'], null, () => undefined)).rejects.toThrow(
      'name',
    );
  });

  it('refuses an office’s file that is no template', async () => {
    const source = { kind: 'composed', ...ingredients('letter'), shown: 'text' } as const;
    const form = { name: 'letter.docx', bytes: new Uint8Array([1, 2, 3]) };
    await expect(writing.toFilled(source, form)).rejects.toThrow('letter.docx');
  });

  it('fills an office’s own file with what the paper is composed of', async () => {
    const { templateInputOf } = await import('#shared/documents/register/compose.ts');
    const { data: _data, of, ...rest } = ingredients('letter');
    const template = kindOf(of).text(templateInputOf({ kind: kindOf(of), ...rest }));
    const form = { name: 'letter.docx', bytes: await writing.toFile(template) };
    const source = { kind: 'composed', ...ingredients('letter'), shown: 'text' } as const;
    const filled = unzipSync(await writing.toFilled(source, form));
    const text = strFromU8(filled['word/document.xml']!).replaceAll(/<[^>]*>/g, '');
    expect(text).not.toMatch(/\{[#/a-z]/u);
    const subject = (source.data as unknown as { subject: { en: string } }).subject.en;
    expect(text).toContain(subject);
  });
});
