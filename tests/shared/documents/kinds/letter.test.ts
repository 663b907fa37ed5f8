import { expect, test } from 'vitest';
import { letter } from '#shared/documents/kinds/letter/letter.ts';
import { blocksOf } from '../letterTree.ts';
import { inputOf, textsOf } from './kindSupport.ts';

const least = {
  date: '2026-01-05',
  subject: 'A subject',
  body: 'The first paragraph.\nThe second.',
};

function linesOf(given: unknown, language: 'en' | 'km' = 'en'): readonly string[] {
  return textsOf(letter.text(inputOf(letter, language, given)));
}

function keysOf(given: unknown): readonly string[] {
  return blocksOf(letter.text(inputOf(letter, 'en', given))).flatMap((block) =>
    block.kind === 'keyValues' ? block.pairs.map(({ key }) => key) : [],
  );
}

test('the parts of a letter stand in their order', () => {
  const kinds = blocksOf(letter.text(inputOf(letter, 'km'))).map(({ kind }) => kind);
  const order = ['nationalHeader', 'dateBlock', 'addressee', 'keyValues', 'paragraph'];
  expect(kinds.slice(0, 5)).toEqual(order);
  expect(kinds.slice(-2)).toEqual(['signatures', 'distribution']);
});

test('each line of the body is a paragraph', () => {
  const lines = linesOf(least);
  expect(lines).toContain('The first paragraph.');
  expect(lines).toContain('The second.');
});

test('what is attached is said in a sentence, by the relation', () => {
  const attached = { ...least, attachment: 'a list\na form\na map' };
  expect(linesOf(attached)).toContain('Respectfully attached: a list, a form and a map.');
  expect(linesOf({ ...attached, relation: 'equal' })).toContain(
    'Attached: a list, a form and a map.',
  );
  const khmer = { ...least, attachment: { km: 'បញ្ជី\nទម្រង់' } };
  expect(linesOf(khmer, 'km')).toContain('សូមគោរពជូនភ្ជាប់មកជាមួយនូវបញ្ជី និងទម្រង់។');
  expect(linesOf(least).join()).not.toContain('ttached');
});

test('it closes as the relation asks, and speaks to the addressee', () => {
  const addressees = [{ honorific: 'excellency', name: 'គំរូ' }];
  expect(linesOf({ ...least, addressees }, 'km')).toContain(
    'សូមឯកឧត្តម មេត្តាទទួលនូវការគោរពដ៏ខ្ពង់ខ្ពស់អំពីខ្ញុំ។',
  );
  expect(linesOf({ ...least, relation: 'equal' })).toContain(
    'Please accept the assurances of my sincere regard.',
  );
});

test('a reference stands where there is one', () => {
  expect(keysOf(least)).toEqual(['Subject:']);
  expect(keysOf({ ...least, reference: 'A law' })).toEqual(['Subject:', 'Reference:']);
});
