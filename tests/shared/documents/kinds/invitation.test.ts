import { describe, expect, test } from 'vitest';
import { mergeOver } from '#shared/documents/build/mergeOver.ts';
import { dataFilling } from '#shared/documents/fields/dataFilling.ts';
import { invitation } from '#shared/documents/kinds/invitation/invitation.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { blocksOf, tablesOf } from '../letterTree.ts';
import { inputOf, office, readData, templateInput, textsOf } from './kindSupport.ts';

const least = {
  date: '2026-03-02',
  event: { title: { km: 'គំរូ', en: 'Example' }, date: '2026-03-12' },
};

function linesOf(given: unknown, language: 'en' | 'km' = 'en'): readonly string[] {
  return textsOf(invitation.text(inputOf(invitation, language, given)));
}

describe('the invitation', () => {
  test('says to what, under whom, when and where, as the state’s letters do', () => {
    expect(linesOf(invitation.example, 'km')).toContain(
      'ចូលរួមសិក្ខាសាលាស្តីពី «គំរូប្រធានបទ នៃចលនាភូមិមួយ ផលិតផលមួយ» ' +
        'ក្រោមអធិបតីភាព ឯកឧត្តម គំរូ ទីបី អគ្គលេខាធិការ ' +
        'ដែលនឹងប្រព្រឹត្តទៅនៅថ្ងៃព្រហស្បតិ៍ ៩រោច ខែផល្គុន ឆ្នាំម្សាញ់ សប្តស័ក ព.ស.២៥៦៩ ' +
        'ត្រូវនឹងថ្ងៃទី១២ ខែមីនា ឆ្នាំ២០២៦ ' +
        'វេលាម៉ោង ៨ និង ៣០ នាទីព្រឹក ដល់ម៉ោង ១១ និង ៣០ នាទីព្រឹក ' +
        'នៅសាលប្រជុំគំរូ រាជធានីភ្នំពេញ។',
    );
    expect(linesOf(invitation.example)).toContain(
      'to attend the workshop on “An Example Topic of the One Village One Product Movement”, ' +
        'under the chairmanship of H.E. Example Three, Secretary-General, ' +
        'which will be held on Thursday, 12 March 2026 from 8:30 a.m. to 11:30 a.m. ' +
        'at Example Meeting Hall, Phnom Penh.',
    );
  });

  test('leaves out what is not given', () => {
    expect(linesOf(least)).toContain(
      'to attend the event on “Example”, which will be held on Thursday, 12 March 2026.',
    );
    const text = linesOf(least).join('\n');
    expect(text).not.toMatch(/chair|confirm|further information|attached/);
  });

  test('names several chairs with their posts of the day', () => {
    const chairs = [
      {
        honorific: 'excellency',
        name: 'One',
        posts: [
          { post: 'Old Post', to: '2026-03-01' },
          { post: 'New Post', from: '2026-03-02' },
        ],
      },
      { honorific: 'mr', name: 'Two' },
    ];
    expect(linesOf({ ...least, chairs }).join('\n')).toContain(
      'under the chairmanship of H.E. One, New Post, and Mr. Two, which',
    );
  });

  test('asks for a reply and names a contact, each only where it is given', () => {
    const reply = linesOf({ ...least, replyBy: '2026-03-09' });
    expect(reply).toContain(
      'Kindly confirm attendance to the Secretariat-General by 9 March 2026.',
    );
    const contact = linesOf({ ...least, contact: { phone: '012 000 000' } });
    expect(contact).toContain('For further information, please contact: telephone 012 000 000.');
  });

  test('invites a superior with more respect', () => {
    expect(linesOf(least, 'km').join('\n')).toContain('សូមគោរពអញ្ជើញ');
    const equal = linesOf({ ...least, relation: 'equal' }, 'km').join('\n');
    expect(equal).toContain('សូមអញ្ជើញ');
    expect(equal).not.toContain('សូមគោរព');
  });
});

describe('the attached agenda', () => {
  const agenda = [{ activity: 'Opening' }];

  test('has pages of its own and is mentioned in the letter', () => {
    const doc = invitation.text(inputOf(invitation, 'en', { ...least, agenda }));
    expect(doc.sections).toHaveLength(2);
    expect(textsOf(doc)).toContain('The agenda is respectfully attached.');
    expect(doc.sections[1]?.blocks.some(({ kind }) => kind === 'table')).toBe(true);
  });

  test('leaves no page behind where there is none', () => {
    const doc = invitation.text(inputOf(invitation, 'en', least));
    expect(doc.sections).toHaveLength(1);
    expect(tablesOf(doc)).toEqual([]);
  });

  test('stands between the marks of a condition in a template, page end and all', () => {
    const doc = invitation.text(templateInput(invitation, 'km'));
    expect(doc.sections).toHaveLength(1);
    const blocks = blocksOf(doc);
    const breaks = blocks.findIndex(({ kind }) => kind === 'pageBreak');
    expect(
      textsOf({ ...doc, sections: [{ ...doc.sections[0]!, blocks: [blocks[breaks - 1]!] }] }),
    ).toEqual(['{#agenda.name}']);
    expect(
      textsOf({ ...doc, sections: [{ ...doc.sections[0]!, blocks: [blocks.at(-1)!] }] }),
    ).toEqual(['{/agenda.name}']);
  });
});

test('a merge invites each of many alone, and speaks to each by the own honorific', () => {
  const data = readData(invitation, invitation.example);
  const letters = mergeOver(data, invitation.mergeList!).map((one) => {
    const filling = dataFilling(invitation.fields, invitation.calculations, one, {
      ...office,
      date: plainDate(2026, 3, 2),
    });
    return textsOf(invitation.text({ ...inputOf(invitation, 'km'), filling })).join('\n');
  });
  expect(letters).toHaveLength(2);
  expect(letters[0]).toContain('គំរូ ទីមួយ');
  expect(letters[0]).not.toContain('គំរូ ទីពីរ');
  expect(letters[0]).toContain('សូមឯកឧត្តម មេត្តាទទួល');
  expect(letters[1]).toContain('សូមលោកជំទាវ មេត្តាទទួល');
});
