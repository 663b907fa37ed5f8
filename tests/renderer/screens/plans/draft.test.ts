import { describe, expect, it } from 'vitest';
import type { PlanId } from '#shared/base/ids.ts';
import { findPlan } from '#shared/matrix/import/findPlan.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { cutTabbed, tableOfPasted } from '#renderer/importers/pastedTable.ts';
import {
  firstDraft,
  sourceColumns,
  tablesOf,
  withHeader,
  withTarget,
  withUse,
  type Draft,
  type Source,
} from '#renderer/screens/plans/import/draft.ts';
import { beginningOf, judgeDraft } from '#renderer/screens/plans/import/judgeDraft.ts';
import { exported, sheetsOf } from '#tests/support/planImport.ts';

function pasted(text: string, file: string | null = null): Source {
  return { file, tables: [tableOfPasted([cutTabbed(text)], 'Pasted')], about: null };
}

function draftOf(source: Source, plans: readonly PlanRecord[] = []): Draft {
  const draft = firstDraft(source, null, plans);
  if (draft === null) throw new Error('Nothing to begin with');
  return draft;
}

const record: PlanRecord = {
  id: firstPlan().id,
  plan: firstPlan(),
  queries: [],
  khmer: [],
  sourceLines: ['first', 'second'],
  addedOn: null,
};

const table = [
  'Plan of the movement 2024-2026',
  'Code\tActivity\t2024\t2025\t2026\tResponsible',
  'I\tInstitutions',
  '1.1\tLaw',
  '1.1.1\tMeet\tx\t\tx\tOVOP-SG',
].join('\n');

describe('the first proposal', () => {
  it('takes title, years and an identifier from a pasted table', () => {
    const draft = draftOf(pasted(table));
    expect(draft.target).toBeNull();
    expect(draft.fields).toEqual({
      title: 'Plan of the movement 2024-2026',
      titleKm: '',
      years: '2024–2026',
      id: 'plan-2024-2026',
    });
  });

  it('takes the years from the file’s name where no column has them', () => {
    const text = 'Code\tActivity\nI\tInstitutions\n1.1\tLaw\n1.1.1\tMeet';
    const { fields } = draftOf(pasted(text, 'OVOP 2024-2028.xlsx'));
    expect(fields).toMatchObject({ title: 'OVOP 2024-2028', years: '2024–2028' });
  });

  it('leads an exported workbook back to its plan, and elsewhere where a person says so', async () => {
    const sheets = await sheetsOf(await exported(record.plan));
    const found = findPlan(sheets);
    if (!found.ok) throw new Error('not found');
    const source = { file: 'x.xlsx', tables: tablesOf(sheets), about: found.value.about };
    const draft = draftOf(source, [record]);
    expect(draft.target).toBe(record.id);
    const judged = judgeDraft(source, draft, record);
    expect(judged).toMatchObject({
      ok: true,
      value: { plan: record.plan, sourceLines: record.sourceLines },
    });
    const asNew = withTarget(draft, source, null, [record]);
    expect(asNew.target).toBeNull();
    expect(asNew.fields.id).toBe('plan-2019-2023');
    const fresh = judgeDraft(source, asNew, null);
    expect(fresh).toMatchObject({ ok: true, value: { plan: { id: 'plan-2019-2023' } } });
  });

  it('has nothing to begin with where no sheet holds anything', () => {
    expect(firstDraft({ file: null, tables: [], about: null }, null, [])).toBeNull();
  });

  it('takes the place of the plan that was asked for, whatever the table says of itself', () => {
    const draft = firstDraft(pasted(table), record.id, [record]);
    expect(draft?.target).toBe(record.id);
    expect(draft?.fields).toMatchObject({ id: record.id, title: record.plan.title });
  });
});

describe('correcting it', () => {
  it('reads a column as something else, and the one that was read so before no more', () => {
    const draft = withUse(draftOf(pasted(table)), 5, { use: 'title' });
    expect(draft.mapping.uses.map(({ use }) => use)).toEqual([
      'code',
      'ignore',
      'year',
      'year',
      'year',
      'title',
    ]);
  });

  it('lets the years follow the year columns', () => {
    const draft = withUse(draftOf(pasted(table)), 4, { use: 'year', year: 2027 });
    expect(draft.fields.years).toBe('2024, 2025, 2027');
    expect(judgeDraft(pasted(table), draft, null)).toMatchObject({
      ok: true,
      value: { plan: { years: [2024, 2025, 2027] } },
    });
  });

  it('finds columns anew by the headings of another row', () => {
    const text = `Code\tActivity\t2019\n${table}`;
    const first = draftOf(pasted(text));
    const moved = withHeader(first, { from: 3, to: 3 });
    expect(moved.mapping.header).toEqual({ from: 3, to: 3 });
    expect(moved.fields.years).toBe('2024–2026');
    expect(withHeader(moved, null).mapping).toEqual({ ...moved.mapping, header: null });
  });

  it('shows headings and a few contents of each column that holds anything', () => {
    const columns = sourceColumns(draftOf(pasted(table)));
    expect(columns.map(({ heading }) => heading)).toContain('Responsible');
    expect(columns.find(({ index }) => index === 0)?.examples).toEqual(['I', '1.1', '1.1.1']);
  });

  it('reads the same first rows from the beginning of a long table as from all of it', () => {
    const long = [table, ...Array.from({ length: 300 }, (_, row) => `1.1.${row + 2}\tMore\tx`)];
    const source = pasted(long.join('\n'));
    const draft = draftOf(source);
    const all = judgeDraft(source, draft, null);
    const some = judgeDraft(source, { ...draft, table: beginningOf(draft) }, null);
    if (!all.ok || !some.ok) throw new Error('refused');
    expect(some.value.plan.entries).toHaveLength(40);
    expect(some.value.plan.entries.slice(0, 10)).toEqual(all.value.plan.entries.slice(0, 10));
  });

  it('can be looked at while title and identifier are being typed', () => {
    const draft = draftOf(pasted(table));
    const typing = { ...draft, fields: { ...draft.fields, title: '', id: '' as PlanId } };
    expect(judgeDraft(pasted(table), typing, null).ok).toBe(true);
  });
});
