import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import {
  bodiesOf,
  bodyNameOn,
  nameAsChoice,
  sourceOf,
  withShortName,
} from '#shared/matrix/bodies.ts';
import { seedBodies, seedSources, seedSpellings } from '#shared/matrix/seed/bodies.ts';
import { firstPlanQueries } from '#shared/matrix/seed/queries.ts';

const text = readFileSync(
  new URL('../../../seeds/source/ovop-strategic-plan-2019-2023.txt', import.meta.url),
  'utf8',
);
const bodies = seedBodies();
const spellings = seedSpellings();
const sources = seedSources();
const query = (id: string) => firstPlanQueries().find((query) => query.id === id)!;
const body = (id: string) => bodies.find((body) => body.id === id)!;

// The last two cells of each row with marks; the last page has an empty cell after them, and one page lost
// the column of a mark, so that a mark stands where the source should.
const rows = [...text.matchAll(/^(\d(?:\.\d+)+)\t.*\t([^\t\n]*)\t([^\t\n]+)\t?$/gm)].map(
  ([, code, source, responsible]) => ({ code: code!, source: source!, responsible: responsible! }),
);
const printed = new Set(rows.map((row) => row.responsible));
const tight = (words: string) => words.replaceAll(' ', '');

describe('the printed responsible parties', () => {
  it('are 43 forms in 132 rows, 41 when spacing is passed over', () => {
    expect(rows).toHaveLength(132);
    expect(printed.size).toBe(43);
    expect(new Set([...printed].map(tight)).size).toBe(41);
  });

  it('stand in the table, each once, and nothing else does', () => {
    expect(spellings.map((spelling) => spelling.printed).sort()).toEqual([...printed].sort());
  });

  it('mean the same however they are spaced', () => {
    for (const spelling of spellings) {
      const { bodies, query } = spelling;
      expect(bodiesOf(spelling.printed, spellings), spelling.printed).toEqual({ bodies, query });
      expect(bodiesOf(` ${tight(spelling.printed)}\u00a0`, spellings)).toEqual({ bodies, query });
    }
  });

  it('mean bodies of the list, none twice', () => {
    const known = new Set(bodies.map((body) => body.id));
    for (const { printed, bodies } of spellings) {
      for (const id of bodies) expect(known.has(id), `${printed}: ${id}`).toBe(true);
      expect(new Set(bodies).size, printed).toBe(bodies.length);
    }
  });

  it('whose meaning is open lead to a query about every row that prints them', () => {
    for (const { printed, bodies, query: id } of spellings) {
      if (id === null) {
        expect(bodies.length, printed).toBeGreaterThan(0);
        continue;
      }
      const { codes } = query(id);
      for (const row of rows.filter((row) => row.responsible === printed)) {
        expect(codes, `${printed} ${row.code}`).toContain(row.code);
      }
    }
  });

  it.each([
    ['OVOP-SG', ['OVOP-SG'], null],
    ['OvOP-SG', ['OVOP-SG'], null],
    ['OVOP-NCMs-PCs', ['NCMs', 'PC'], null],
    ['MOWA-NCMs', ['MoWA', 'NCMs'], null],
    ['MAFF &MoC', ['MAFF', 'MoC'], null],
    ['OVOP-SG /MoC/MoWA/ DPS', ['OVOP-SG', 'MoC', 'MoWA', 'DPs'], 'P15'],
    ['OVOP NCMs-PC/PS/NGOs', ['NCMs', 'PC', 'PrivateSector', 'NGOs'], 'P10'],
    ['OVOP-SG/MoH/NCMs', ['OVOP-SG', 'NCMs'], 'P04'],
    ['MoH', [], 'P04'],
    ['MoH, MoH', [], 'P06'],
    ['RGC', [], 'H09'],
  ])('%s', (printed, bodies, query) => {
    expect(bodiesOf(printed, spellings)).toEqual({ bodies, query });
  });

  it('are not guessed: an unknown form, a part of one or another case is unknown', () => {
    for (const unknown of ['', 'OVOP', 'SG', 'OVOP-SG/', 'MAFF/MoC', 'ovop-sg', 'MOIH']) {
      expect(bodiesOf(unknown, spellings), unknown).toBeNull();
    }
  });
});

describe('the bodies', () => {
  it('are one each, with names in both languages', () => {
    expect(new Set(bodies.map((body) => body.id)).size).toBe(bodies.length);
    for (const { id, names } of bodies) {
      for (const { name } of names) {
        expect(name.en, id).toMatch(/^[A-Z]/);
        expect(name.km, id).toMatch(/^[\u1780-\u17b3]/u);
      }
    }
  });

  it('follow upon each other without a gap where they were renamed', () => {
    for (const { id, names } of bodies) {
      expect([names[0]!.from, names.at(-1)!.to], id).toEqual([null, null]);
      for (const [index, { to }] of names.slice(0, -1).entries()) {
        expect(names[index + 1]!.from, id).toBe(addDays(to!, 1));
      }
    }
  });

  it('have among them every ministry that the plan spells out', () => {
    const english = bodies.flatMap((body) => body.names.map(({ name }) => name.en)).join('; ');
    const subjects = [...text.matchAll(/Ministry of ([A-Z][a-z]+)/g)].map((match) => match[1]!);
    expect(new Set(subjects).size).toBe(12);
    for (const subject of subjects) {
      // "Labor" in the plan is "Labour" in the ministry's name here.
      expect(english).toContain(`Ministry of ${subject === 'Labor' ? 'Labour' : subject}`);
    }
  });

  it.each([
    [plainDate(2019, 10, 31), 'MoIH'],
    [plainDate(2020, 3, 25), 'MoIH'],
    [plainDate(2020, 3, 26), 'MISTI'],
    [plainDate(2023, 12, 31), 'MISTI'],
  ])('on %s the ministry of industry is %s', (date, abbreviation) => {
    expect(bodyNameOn(body('MoIH'), date).abbreviation).toBe(abbreviation);
  });

  it('bear on every date a name that holds on it', () => {
    const anyDate = fc
      .integer({ min: 0, max: 40_000 })
      .map((days): PlainDate => addDays(plainDate(1970, 1, 1), days));
    fc.assert(
      fc.property(fc.constantFrom(...bodies), anyDate, (body, date) => {
        const { from, to } = bodyNameOn(body, date);
        expect((from ?? date) <= date && date <= (to ?? date)).toBe(true);
      }),
    );
  });

  it('keep their nearest name outside all dates', () => {
    const { names, ...industry } = body('MoIH');
    const closed = { ...names[1]!, to: plainDate(2030, 1, 1) };
    const opened = { ...names[0]!, from: plainDate(2013, 1, 1) };
    const bounded = { ...industry, names: [opened, closed] };
    expect(bodyNameOn(bounded, plainDate(2000, 1, 1))).toBe(opened);
    expect(bodyNameOn(bounded, plainDate(2031, 1, 1))).toBe(closed);
    expect(() => bodyNameOn({ ...industry, names: [] }, plainDate(2020, 1, 1))).toThrow(/MoIH/);
  });
});

describe('the printed sources of funds', () => {
  it('stand in the table, each once, and nothing else does', () => {
    // A mark and a name stand in the cell where a column was lost.
    const cells = new Set(rows.map((row) => row.source).filter((cell) => cell !== 'x'));
    const known = sources.flatMap((source) => source.printed.map(({ text }) => text));
    expect(known.sort()).toEqual([...cells].sort());
    expect(cells.size).toBe(10);
  });

  it.each([
    ['RGC', 'RGC', null],
    ['RGC-DPs', 'RGC-DPs', null],
    ['RGC-DPS', 'RGC-DPs', 'P15'],
    ['RGC-DRs', 'RGC-DPs', 'P03'],
    ['RGC/DPs', 'RGC-DPs', 'P14'],
    ['RGC-DPs/PC', 'RGC-DPs-PC', 'P13'],
    ['RGC-JACA', 'RGC-JICA', 'P03'],
    ['RGC-Private', 'RGC-Private', null],
    ['', 'not-stated', null],
  ])('%s is grouped as %s', (printed, key, query) => {
    expect(sourceOf(printed, sources)).toMatchObject({ key, query });
  });

  it('that are doubtful lead to a query about every row that prints them', () => {
    for (const { text, query: id } of sources.flatMap((source) => source.printed)) {
      if (id === null) continue;
      for (const row of rows.filter((row) => row.source === text)) {
        expect(query(id).codes).toContain(row.code);
      }
    }
  });

  it('are not guessed', () => {
    expect(sourceOf('RGC-UNDP', sources)).toBeNull();
  });
});

function named(km: string, en: string, abbreviation = '') {
  return { name: { km, en }, abbreviation, from: null, to: null };
}

describe('a name where room is short', () => {
  it('is the abbreviation, or the name of an organisation that has none', () => {
    expect(withShortName(named('ក', 'Alpha', 'A')).abbreviation).toBe('A');
    expect(withShortName(named('ក', 'Alpha')).abbreviation).toBe('ក');
    expect(withShortName(named('', 'Alpha')).abbreviation).toBe('Alpha');
  });

  it('stands before the whole name among choices, and never twice', () => {
    expect(nameAsChoice(named('ក', 'Alpha', 'A'), 'en')).toBe('A · Alpha');
    expect(nameAsChoice(withShortName(named('ក', 'Alpha')), 'en')).toBe('Alpha');
    expect(nameAsChoice(withShortName(named('', 'Alpha')), 'km')).toBe('Alpha');
  });
});
