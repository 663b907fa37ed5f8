import type { FieldCatalogue, FieldScope } from '#shared/documents/fields/scope.ts';

type Values = Readonly<Record<string, string | number>>;

const own = <T>(record: Readonly<Record<string, T>>, path: string): T | null =>
  Object.hasOwn(record, path) ? (record[path] ?? null) : null;

/** What a template is filled from in a test: numbers answer as text and as number. */
export function testScope(
  values: Values,
  lists: Readonly<Record<string, readonly Values[]>> = {},
): FieldScope {
  return {
    text: (path) => {
      const value = own(values, path);
      return typeof value === 'number' ? value.toLocaleString('en') : value;
    },
    number: (path) => {
      const value = own(values, path);
      return typeof value === 'number' ? value : null;
    },
    rows: (path) => own(lists, path)?.map((row) => testScope(row)) ?? null,
  };
}

export const testCatalogue: FieldCatalogue = {
  texts: new Set(['event.title', 'event.place', 'event.days', 'office.name']),
  lists: new Map([
    ['participants', new Set(['no', 'name', 'post', 'days', 'rate'])],
    ['agenda', new Set(['time', 'item'])],
  ]),
};

/** So many participants: the n-th stays n days at 10 a day. */
export function people(count: number): readonly Values[] {
  return Array.from({ length: count }, (_, index) => ({
    no: index + 1,
    name: `សុខ ${index + 1}`,
    post: 'Officer',
    days: index + 1,
    rate: 10,
  }));
}
