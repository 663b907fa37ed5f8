import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeTexts, withoutPersonalTexts } from '#shared/documents/build/treeTexts.ts';
import { personalIn, personalValues, withoutPersonal } from '#shared/documents/fields/personal.ts';
import { attendance } from '#shared/documents/kinds/attendance/attendance.ts';
import { contactList } from '#shared/documents/kinds/contactList/contactList.ts';
import { invitation } from '#shared/documents/kinds/invitation/invitation.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { buildInputOf } from '#shared/documents/register/compose.ts';
import { withoutPersonalPaper } from '#shared/documents/template/withoutPersonalPaper.ts';
import type { TemplateChanges } from '#shared/documents/template/model.ts';
import { office, readData } from '../kinds/kindSupport.ts';

function paperOf(kind: AnyKind, given: unknown = kind.example, changes: TemplateChanges = {}) {
  return { kind, data: readData(kind, given), office, changes, language: 'both' } as const;
}

function held(paper: ReturnType<typeof paperOf>) {
  const { kind, data } = paper;
  return personalIn(personalValues(kind.fields, data), treeTexts(kind.text(buildInputOf(paper))));
}

const digits = ['phone', 'no'].map((key) => ({ key, label: { km: 'ក', en: 'a' }, width: 10 }));

describe('what an export holds of people', () => {
  it('is counted by the rows whose telephone and e-mail it prints', () => {
    expect(held(paperOf(contactList))).toEqual({ phone: 3, email: 2 });
    expect(held(paperOf(attendance))).toEqual({ phone: 4, email: 0 });
  });

  it('is nothing where the column is not shown', () => {
    const columns = { people: digits.slice(1) };
    expect(held(paperOf(contactList, contactList.example, { columns }))).toEqual({
      phone: 0,
      email: 0,
    });
  });

  it('is nothing where the data hold what the paper does not print', () => {
    const addressees = [{ name: 'Sok', phone: '012 999 111' }];
    const given = { ...(invitation.example as object), addressees, contact: {} };
    expect(held(paperOf(invitation, given))).toEqual({ phone: 0, email: 0 });
  });

  it('is found within a sentence, and in the digits of either script', () => {
    const values = [{ kind: 'phone' as const, text: '012 345 678' }];
    expect(personalIn(values, ['ទូរស័ព្ទលេខ ០១២ ៣៤៥ ៦៧៨ ។']).phone).toBe(1);
    expect(personalIn(values, ['012 345 67']).phone).toBe(0);
    const given = { ...(invitation.example as object), contact: { phone: '012 999 111' } };
    expect(held(paperOf(invitation, given)).phone).toBe(1);
  });

  it('counts two people with the telephone of one office as two', () => {
    const people = [1, 2].map((index) => ({ name: `P${index}`, phone: '023 210 000' }));
    expect(held(paperOf(contactList, { date: '2026-01-05', about: 'x', people })).phone).toBe(2);
  });
});

describe('leaving it out', () => {
  it.each([contactList, attendance, invitation])('leaves nothing of it in $id', (kind) => {
    const paper = paperOf(kind);
    const left = { ...paper, ...withoutPersonalPaper(paper) };
    const texts = treeTexts(kind.text(buildInputOf(left))).join('\n');
    for (const { text } of personalValues(kind.fields, paper.data))
      expect(texts).not.toContain(text);
    expect(personalValues(kind.fields, left.data)).toEqual([]);
  });

  it('takes the columns for it out, those of the office and those of the document', () => {
    const own = paperOf(contactList, {
      ...(contactList.example as object),
      columns: 'phone no email',
    });
    expect(withoutPersonalPaper(own).data).toMatchObject({ columns: 'no' });
    const { changes } = withoutPersonalPaper(paperOf(attendance));
    const keys = changes.columns!['participants']!.map(({ key }) => key);
    expect(keys).toContain('fullName');
    expect(keys).not.toContain('phone');
  });

  it('leaves all else as it is', () => {
    const { fields } = contactList;
    const data = readData(contactList, contactList.example);
    const left = withoutPersonal(fields, data) as unknown as { people: { name: unknown }[] };
    const names = (data as unknown as typeof left).people.map(({ name }) => name);
    expect(left.people.map(({ name }) => name)).toEqual(names);
    expect({ ...left, people: [] }).toEqual({ ...data, people: [] });
  });

  it('makes a copy of an issued paper without it, whatever stands around it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const phone = '012 345 678';
        const doc = contactList.text(buildInputOf(paperOf(contactList)));
        const [section] = doc.sections;
        const runs = [{ text: `${before}០១២ ៣៤៥ ៦៧៨${after}` }, { text: phone }, { text: before }];
        const issued = {
          ...doc,
          sections: [{ ...section!, blocks: [{ kind: 'paragraph' as const, runs }] }],
        };
        const copy = withoutPersonalTexts(issued, [{ kind: 'phone', text: phone }]);
        const [block] = copy.sections[0]!.blocks;
        const texts = block!.kind === 'paragraph' ? block!.runs.map((run) => run.text) : [];
        expect(personalIn([{ kind: 'phone', text: phone }], texts).phone).toBe(0);
        expect(texts[1]).toBe('…');
        const words = withoutPersonalTexts(issued, [{ kind: 'phone', text: before.trim() }]);
        const [other] = words.sections[0]!.blocks;
        if (before.trim() !== '' && other!.kind === 'paragraph')
          expect(other!.runs[2]!.text).toBe('…');
        if (!before.includes('012')) expect(texts[2]).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
