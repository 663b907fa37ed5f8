import { describe, expect, it } from 'vitest';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { type DocumentSettings, gatherWorkplanFacts } from '#shared/documents/workplan/gather.ts';
import { unknownOfBody, type Body } from '#shared/matrix/bodies.model.ts';
import { deriveWorkplan } from '#shared/workplan/deriveWorkplan.ts';
import { addLine, removeLine } from '#shared/workplan/changeLines.ts';
import { editLine } from '#shared/workplan/editLine.ts';
import { startWorkplan } from '#shared/workplan/mergeDerivation.ts';
import type { Workplan, WorkplanLine } from '#shared/workplan/model.ts';
import { planOf, queryOf, resolve, row } from '../../matrix/effectivePlans.ts';
import { approved, body, code, counter, draft, signed, valueOf } from '../../workplan/wishes.ts';

const plan = resolve(
  planOf(
    row('I'),
    row('1.1'),
    row('1.1.1', { level: 'activity', years: [2021] }),
    row('1.2'),
    row('1.2.1', { level: 'substrategy' }),
    row('1.2.1.1', { years: [2021], responsibility: 'MAFF/PC' }),
    row('1.2.1.2', { yearBounds: [[2020, 2022]] }),
    row('1.3'),
    row('1.3.1', { level: 'activity', years: [2022] }),
    row('II'),
    row('2.1'),
    row('2.1.1', { level: 'activity', yearBounds: [[2020, 2021]] }),
  ),
  {
    khmer: {
      '1.1.1': { title: 'កិច្ចប្រជុំ', indicator: 'ពីរដង' },
      '1.1': { title: 'រដ្ឋបាល', indicator: '' },
    },
    queries: [
      queryOf('T01', { codes: [code('1.1.1')], lines: [159], affects: ['target'] }),
      queryOf('T02', { codes: [code('1.3.1')] }),
      queryOf('H02', { codes: [code('1.2.1.2'), code('2.1.1')], settledBy: 'years' }),
    ],
  },
);

const derivation = deriveWorkplan(plan, { year: 2021, scope: null, provinces: 25, regions: 3 });
const started = startWorkplan(draft, derivation, counter());

const maff: Body = {
  ...unknownOfBody,
  id: body('MAFF'),
  kind: 'ministry',
  names: [
    {
      name: { en: 'Ministry of old', km: '' },
      abbreviation: 'MOLD',
      from: null,
      to: plainDate(2020, 12, 31),
    },
    {
      name: { en: 'Ministry of now', km: '' },
      abbreviation: 'MAFF',
      from: plainDate(2021, 1, 1),
      to: null,
    },
  ],
};

const settings: DocumentSettings = {
  date: plainDate(2021, 1, 20),
  place: { en: 'Phnom Penh', km: 'រាជធានីភ្នំពេញ' },
  letterNumber: 'draft',
  issuer: [{ en: 'OVOP-SG', km: '' }],
  signatories: [],
  distribution: [],
  preparedBy: 'Chea',
  provenance: { program: 'OVOP Office', source: 'The plan' },
};

function gather(lines: readonly WorkplanLine[] = started, workplan: Workplan = draft) {
  return gatherWorkplanFacts({ plan, workplan, lines, derivation, bodies: [maff], settings });
}

describe('the facts of a workplan’s documents', () => {
  it('have the lines in order, with their programme and what they rest on', () => {
    const added = valueOf(
      addLine(draft, started, { activity: { en: 'Fair', km: '' } }, counter('added')),
    );
    const facts = gather([added, ...started.toReversed()]);
    expect(facts.lines.map(({ line, programme }) => [line.code, programme])).toEqual([
      ['1.1.1', 'I'],
      ['1.2.1.1', 'I'],
      [null, null],
    ]);
    expect(facts.lines.map(({ openQueries }) => openQueries)).toEqual([['T01'], [], []]);
    expect(facts.lines.map(({ assumed }) => assumed)).toEqual([false, false, false]);
  });

  it('have the headings over the lines and the undecided activities, and no others', () => {
    expect(gather().headings.map(({ code, level }) => [code, level])).toEqual([
      ['I', 'programme'],
      ['1.1', 'strategy'],
      ['1.2', 'strategy'],
      ['1.2.1', 'substrategy'],
      ['II', 'programme'],
      ['2.1', 'strategy'],
    ]);
    expect(gather().headings[1]?.title).toEqual({ en: 'Title 1.1', km: 'រដ្ឋបាល' });
  });

  it('mark the working translation until both Khmer texts are written by hand', () => {
    const [first] = started;
    const marked = (km: string, indicatorKm: string) => {
      const edit = {
        activity: { ...first!.activity, km },
        indicator: { ...first!.indicator, km: indicatorKm },
      };
      return gather([valueOf(editLine(draft, first!, edit))]).lines[0]?.workingTranslation;
    };
    expect(gather().lines.map((fact) => fact.workingTranslation)).toEqual([true, false]);
    expect(marked('ផ្ទាល់', 'ពីរដង')).toBe(true);
    expect(marked('ផ្ទាល់', '')).toBe(false);
  });

  it('list removed lines apart, and what waits to be decided', () => {
    const removed = valueOf(removeLine(draft, started[1]!, { ...signed, reason: 'x' }));
    const facts = gather([started[0]!, removed], { ...draft, leftOut: [code('2.1.1')] });
    expect(facts.lines.map(({ line }) => line.code)).toEqual(['1.1.1']);
    expect(facts.removedLines.map(({ line }) => line.code)).toEqual(['1.2.1.1']);
    expect(facts.undecided).toEqual([
      {
        code: '1.2.1.2',
        activity: { en: 'Title 1.2.1.2', km: '' },
        indicator: { en: 'Twice a year', km: '' },
        responsibility: 'OVOP-SG',
        queries: ['H02'],
      },
    ]);
  });

  it('have the open queries on which something rests, in the order of the plan', () => {
    expect(gather().queries.map(({ id, lines }) => [id, lines])).toEqual([
      ['T01', [159]],
      ['H02', []],
    ]);
    const allLeft = { ...draft, leftOut: [code('1.2.1.2'), code('2.1.1')] };
    expect(gather(started, allLeft).queries.map(({ id }) => id)).toEqual(['T01']);
  });

  it('call the bodies by the names they have on the document’s date', () => {
    expect(gather().bodies).toEqual({
      MAFF: { name: { en: 'Ministry of now', km: '' }, abbreviation: 'MAFF' },
    });
    const scoped = (scope: string) => gather(started, { ...draft, scope: body(scope) }).scope;
    expect(scoped('MAFF')?.name.en).toBe('Ministry of now');
    expect(scoped('JICA')?.name.en).toBe('JICA');
  });

  it('bear the number under which the workplan was approved', () => {
    expect(gather().letterNumber).toBe('draft');
    expect(gather(started, approved)).toMatchObject({
      letterNumber: '001/21',
      approved: { letterNumber: '001/21' },
      status: 'approved',
    });
  });

  it('are plain data that can be kept', () => {
    const facts = gather();
    expect(structuredClone(facts)).toEqual(facts);
  });
});
