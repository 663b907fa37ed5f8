import { describe, expect, it } from 'vitest';
import { readList } from '#shared/people/list/readList.ts';
import { matcherOver } from '#shared/people/same/matchPeople.ts';
import { shortReading } from '#tests/support/lists.ts';
import { listShapes } from '#tests/support/listShapes.ts';

describe.each(Object.entries(listShapes))('a list in %s', (_, shape) => {
  it('comes in with nothing lost or invented', () => {
    const read = shortReading(shape.tables);
    expect(read.people).toEqual(shape.people);
    expect(read.leftOut).toEqual(shape.leftOut);
    expect(read.held).toEqual(shape.held);
  });

  it('adds nobody when it is taken in twice', () => {
    const { people } = readList(shape.tables);
    const known = people.map(({ person }, index) => ({ ...person, id: `p${index}` }));
    const again = readList(shape.tables, { matcher: matcherOver(known) });
    expect(again.people.map(({ match }) => match)).toMatchObject(known.map(({ id }) => ({ id })));
  });
});
