import { expect, test } from 'vitest';
import {
  nobodyTyped,
  personOf,
  searchedBy,
  typedName,
  typingFaults,
} from '#renderer/directory/typedPerson.ts';

const makeId = () => 'post';

test('what is typed becomes a person: numbers as E.164, each text in the language of its letters', () => {
  const person = personOf(
    {
      ...nobodyTyped,
      khmerName: ' សុខ ដារ៉ា ',
      latinName: 'Sok Dara',
      sex: 'F',
      post: 'ប្រធានមន្ទីរ',
      bodyText: 'Craft Company',
      phone: '០១២ ៣៤៥ ៦៧៨',
    },
    makeId,
  );
  expect(person).toMatchObject({
    khmerName: 'សុខ ដារ៉ា',
    latinName: 'Sok Dara',
    phones: ['+85512345678'],
    posts: [
      {
        id: 'post',
        title: { km: 'ប្រធានមន្ទីរ', en: '' },
        body: null,
        bodyText: { km: '', en: 'Craft Company' },
      },
    ],
  });
});

test('nobody gets a post of whom none was typed', () => {
  expect(personOf({ ...nobodyTyped, khmerName: 'សុខ' }, makeId).posts).toEqual([]);
});

test('a name in one script is enough, and a number that is none is said', () => {
  expect(typingFaults(nobodyTyped)).toEqual({ name: true, phone: false });
  expect(typingFaults({ ...nobodyTyped, latinName: 'Sok', phone: '012 345' })).toEqual({
    name: false,
    phone: true,
  });
  expect(typingFaults({ ...nobodyTyped, khmerName: 'សុខ', phone: '012 345 678 (home)' }).phone).toBe(
    true,
  );
});

test('what was searched for begins in the field of its letters', () => {
  expect(typedName('Sok Dara')).toEqual({ khmerName: '', latinName: 'Sok Dara' });
  expect(typedName('សុខ ដារ៉ា')).toEqual({ khmerName: 'សុខ ដារ៉ា', latinName: '' });
});

test('names of few letters ask for nobody', () => {
  expect(searchedBy({ ...nobodyTyped, latinName: 'So', phone: '012345678' })).toEqual({
    khmer: '',
    latin: '',
    phone: '+85512345678',
  });
});
