import { describe, expect, it } from 'vitest';
import { readName } from '#shared/people/list/readName.ts';
import { honorificOf, splitHonorific } from '#shared/people/list/splitHonorific.ts';

describe('a name in a cell', () => {
  it.each([
    ['សុខ ដារ៉ា', 'សុខ ដារ៉ា', ''],
    ['លោកសុខ ដារ៉ា', 'សុខ ដារ៉ា', ''],
    ['លោក ស្រីណា ចាន់', 'ស្រីណា ចាន់', ''],
    ['SOK  Dara', '', 'SOK Dara'],
    ['សុខ ដារ៉ា (Sok Dara)', 'សុខ ដារ៉ា', 'Sok Dara'],
    ['Sok Dara (សុខ ដារ៉ា)', 'សុខ ដារ៉ា', 'Sok Dara'],
    ['សុខ ដារ៉ា / SOK Dara', 'សុខ ដារ៉ា', 'SOK Dara'],
    ['សុខ ដារ៉ា\nSok Dara', 'សុខ ដារ៉ា', 'Sok Dara'],
    ['សុខ\nដារ៉ា', 'សុខ ដារ៉ា', ''],
    ['Mr. Sok Dara លោក សុខ ដារ៉ា', 'សុខ ដារ៉ា', 'Sok Dara'],
    ['លោក Sok Dara', '', 'Sok Dara'],
    ['១២. សុខ ដារ៉ា', 'សុខ ដារ៉ា', ''],
    ["O'Brien John-Paul", '', "O'Brien John-Paul"],
    ['Heng Mrech', '', 'Heng Mrech'],
    ['Eng Sokha', '', 'Eng Sokha'],
    ['HE SOKHA', '', 'HE SOKHA'],
    ['HE KEO MONY', '', 'KEO MONY'],
    ['កញ្ញា', 'កញ្ញា', ''],
  ])('%j', (text, khmer, latin) => {
    expect(readName(text)).toMatchObject({ khmer, latin });
  });

  it.each([
    ['〃', 'ditto'],
    ['Sok Dara/Chan Thy', 'several'],
    ['សុខ ដារ៉ា Sok Dara ចាន់ ថា', 'several'],
    ['ក្រសួងពាណិជ្ជកម្ម', 'body'],
    ['ប្រធាន​មន្ទីរ', 'body'],
    ['=SUM(A1)', 'not-a-name'],
    ['Sok Dara 012345678', 'not-a-name'],
    ['TBC', 'not-a-name'],
    ['Mr.', 'titles-only'],
  ])('%j is none: %s', (text, fault) => {
    expect(readName(text)).toEqual({ fault });
  });

  it('keeps what stands in brackets: the sex, a title, or a remark', () => {
    expect(readName('Sok Dara (Mr.)')).toMatchObject({ titles: [{ kind: 'mr' }], remarks: [] });
    expect(readName('សុខ ដារ៉ា (ស)')).toMatchObject({ khmer: 'សុខ ដារ៉ា', sex: 'F', remarks: [] });
    expect(readName('សុខ ដារ៉ា (តំណាង)')).toMatchObject({ sex: null, remarks: ['តំណាង'] });
  });
});

describe('titles in front of a name', () => {
  it.each([
    ['ឯកឧត្តម កែវ មុនី', 'excellency', 'ឯកឧត្តម', null],
    ['ឯកឧត្ដមបណ្ឌិតកែវ មុនី', 'excellency-dr', 'ឯកឧត្ដម បណ្ឌិត', null],
    ['ឯ.ឧ. កែវ មុនី', 'excellency', 'ឯ.ឧ.', null],
    ['លោកជំទាវ ចាន់ ថា', 'lok-chumteav', 'លោកជំទាវ', 'F'],
    ['លោកស្រីបណ្ឌិត ចាន់ ថា', 'mrs-dr', 'លោកស្រី បណ្ឌិត', 'F'],
    ['លោកស្រី\u200Bចាន់ ថា', 'mrs', 'លោកស្រី', 'F'],
    ['កញ្ញា កែវ បុប្ផា', 'miss', 'កញ្ញា', 'F'],
    ['លោកឧកញ៉ា លី ហួរ', '', 'លោកឧកញ៉ា', null],
    ['H.E. Dr. Keo Mony', 'excellency-dr', 'H.E. Dr.', null],
    ['Mr.Sok Dara', 'mr', 'Mr.', 'M'],
    ['Ms Chan Thy', 'mrs', 'Ms', 'F'],
    ['Dr. Chan Thy', '', 'Dr.', null],
    ['Sok Dara', '', '', null],
  ] as const)('%j', (text, key, written, sex) => {
    const { titles, name } = splitHonorific(text);
    expect(honorificOf(titles, null)).toEqual({ key, written });
    expect(titles.find((title) => title.sex !== null)?.sex ?? null).toBe(sex);
    expect(text.endsWith(name)).toBe(true);
  });

  it('give a bare "Dr." its key by the sex', () => {
    const { titles } = splitHonorific('Dr. Chan Thy');
    expect([honorificOf(titles, 'F').key, honorificOf(titles, 'M').key]).toEqual([
      'mrs-dr',
      'mr-dr',
    ]);
  });
});
