import { describe, expect, it } from 'vitest';
import { sampleFilling } from './sampleKind.ts';

const chair = {
  name: { km: 'កែវ មុនី', en: 'Keo Mony' },
  honorific: 'excellency',
  posts: [
    { post: 'Director', body: 'MAFF', rank: 'director', to: '2025-12-31' },
    { post: 'Under-Secretary', body: 'MoC', rank: 'under-secretary', from: '2026-01-01' },
    { post: 'Secretary of State', body: 'MoC', from: '2026-07-01', to: '2026-12-31' },
  ],
};

describe('a person', () => {
  it.each([
    ['2025-12-31', 'Director', 'MAFF', 'Director'],
    ['2026-01-01', 'Under-Secretary', 'MoC', 'Under-Secretary of State'],
    // Of several the one that began last; where it names no rank, the rank that was written stands.
    ['2026-07-01', 'Secretary of State', 'MoC', 'Governor'],
    ['2027-01-01', 'Under-Secretary', 'MoC', 'Under-Secretary of State'],
  ])('has on %s the post of that day', (date, post, body, rank) => {
    const given = { ...chair, rank: 'governor' };
    const filling = sampleFilling({ date, chair: given, participants: [given] });
    for (const at of [
      (field: string) => filling.text(`chair.${field}`).en,
      (field: string) => filling.rows('participants')[0]!.text(field).en,
    ]) {
      expect([at('post'), at('body'), at('rank')]).toEqual([post, body, rank]);
      expect(at('whole')).toBe(`H.E. Keo Mony, ${post}, ${body}`);
    }
  });

  it('has the post that is written where none was held on the day', () => {
    const given = { ...chair, post: 'Adviser', posts: chair.posts.slice(0, 1) };
    const filling = sampleFilling({ date: '2026-03-01', chair: given });
    expect(filling.text('chair.post').en).toBe('Adviser');
    expect(filling.text('chair.fullName')).toEqual({
      km: 'ឯកឧត្តម កែវ មុនី',
      en: 'H.E. Keo Mony',
    });
  });
});

describe('dates', () => {
  it('have their parts', () => {
    const filling = sampleFilling({ date: '2020-10-15' }, 'ពុទ្ធសករាជ');
    expect(filling.text('date').en).toBe('15 October 2020');
    expect(filling.text('date.weekday')).toEqual({ km: 'ព្រហស្បតិ៍', en: 'Thursday' });
    expect(filling.text('date.lunar').km).toBe('ថ្ងៃព្រហស្បតិ៍ ១៣រោច ខែអស្សុជ ឆ្នាំជូត ទោស័ក ពុទ្ធសករាជ ២៥៦៤');
    expect(sampleFilling({ date: '2020-10-15' }).text('date.lunar').km).toContain('ព.ស.២៥៦៤');
  });

  it('have the lunar date that was written by hand', () => {
    const filling = sampleFilling({
      lunarDate: 'ថ្ងៃព្រហស្បតិ៍',
      event: { title: 'x', day: '2026-11-23' },
    });
    expect(filling.text('date.lunar')).toEqual({ km: 'ថ្ងៃព្រហស្បតិ៍', en: 'ថ្ងៃព្រហស្បតិ៍' });
    expect(filling.text('event.day.lunar').km).toContain('ថ្ងៃចន្ទ');
  });

  it('and times are empty where they are not given', () => {
    const filling = sampleFilling({});
    for (const path of ['event.day', 'event.day.lunar', 'event.start', 'event.start.short']) {
      expect(filling.text(path)).toEqual({ km: '', en: '' });
      expect(filling.given(path)).toBe(false);
    }
  });

  it('and times have their words', () => {
    const filling = sampleFilling({ event: { title: 'x', start: '8:30' } });
    expect(filling.text('event.start').en).toBe('8:30 a.m.');
    expect(filling.text('event.start.short')).toEqual({ km: '០៨:៣០', en: '08:30' });
  });
});

describe('counts', () => {
  it('are those of the rows, and of the women among them', () => {
    const participants = ['F', 'M', 'F', ''].map((sex) => ({ sex }));
    const filling = sampleFilling({ participants });
    expect(filling.text('participants.count')).toEqual({ km: '៤', en: '4' });
    expect(filling.text('participants.women')).toEqual({ km: '២', en: '2' });
    expect(filling.number('participants.women')).toBe(2);
    expect(filling.rows('participants').map((row) => row.text('no').km)).toEqual([
      '១',
      '២',
      '៣',
      '៤',
    ]);
  });

  it('are written with marks between thousands', () => {
    expect(sampleFilling({ guests: 1_234_567 }).text('guests')).toEqual({
      km: '១.២៣៤.៥៦៧',
      en: '1,234,567',
    });
    const filling = sampleFilling({ costs: [{ quantity: 1250.5 }, { quantity: 0.1 + 0.2 }] });
    expect(filling.rows('costs').map((row) => row.text('quantity').en)).toEqual(['1,250.5', '0.3']);
  });
});

describe('calculated fields', () => {
  const costs = [
    { item: 'Meals', each: { currency: 'KHR', amount: 56_000 }, quantity: 3 },
    { item: 'Rooms', each: { currency: 'KHR', amount: 80_000 }, quantity: 2 },
  ];

  it('follow from what is given', () => {
    const filling = sampleFilling({ costs });
    expect(filling.number('total')).toBe(328_000);
    expect(filling.text('total.words').en).toBe('three hundred and twenty-eight thousand riel');
    expect(filling.rows('costs').map((row) => row.number('sum'))).toEqual([168_000, 160_000]);
    expect(filling.rows('costs')[0]!.text('sum.words').km).toMatch(/រៀល$/);
  });

  it('are in figures where they are beyond words', () => {
    const most = { each: { currency: 'KHR', amount: 999_999_999_999 }, quantity: 2 };
    expect(sampleFilling({ costs: [most] }).text('total.words').en).toContain('1,999,999,999,998');
  });

  it('have a number where values are numbers, and none elsewhere', () => {
    const filling = sampleFilling({ guests: 7, budget: { currency: 'USD', amount: 1.5 } });
    expect([filling.number('guests'), filling.number('budget')]).toEqual([7, 1.5]);
    for (const path of ['code', 'date', 'budget.words', 'event.title']) {
      expect(filling.number(path)).toBeNull();
    }
    expect(sampleFilling({}).number('budget')).toBeNull();
  });
});

describe('a field that there is not', () => {
  it.each([
    'evnt',
    'event',
    'event.titel',
    'event.title.lunar',
    'date.constructor',
    'chair.posts',
    'participants',
    'participants.men',
    'costs.women',
    'participants.women.count',
    'total.wrds',
    'toString',
    '',
  ])('%j is not known, and asking for it is a fault', (path) => {
    const filling = sampleFilling({});
    expect(filling.knows(path)).toBe(false);
    expect(() => filling.text(path)).toThrow('No field');
  });

  it('is so in rows too, and for lists', () => {
    const filling = sampleFilling({ participants: [{}] });
    expect(filling.rows('participants')[0]!.knows('event.title')).toBe(false);
    expect(() => filling.rows('people')).toThrow('No list people');
    expect(() => filling.rows('event.title')).toThrow('No list');
  });
});
