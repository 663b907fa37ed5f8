import type { PlanId } from '#shared/base/ids.ts';
import { success, type Outcome } from '#shared/base/outcome.ts';
import { judgePlan } from '#shared/matrix/import/judgePlan.ts';
import type { PlanImport } from '#shared/matrix/import/planImport.ts';
import type { ImportRefusal } from '#shared/matrix/import/problems.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { titlesOf } from '../planFields.ts';
import { parseYears } from '../planYears.ts';
import type { Draft, Source } from './draft.ts';

/** Reads the table as the draft says; nothing is kept. */
export function judgeDraft(
  source: Source,
  draft: Draft,
  target: PlanRecord | null,
): Outcome<PlanImport, ImportRefusal> {
  const head = {
    id: draft.fields.id as PlanId,
    ...titlesOf(draft.fields),
    years: parseYears(draft.fields.years) ?? [],
  };
  const judged = judgePlan(draft.table, draft.mapping, {
    about: source.about,
    // A plan needs both; while they are being typed, the rows can be looked at all the same.
    plan: { ...head, id: 'plan' as PlanId, title: head.title === '' ? '…' : head.title },
    sourceLines: target?.sourceLines ?? [],
  });
  if (!judged.ok) return judged;
  const { titleKm: _, ...plan } = judged.value.plan;
  const { years: __, ...said } = head;
  return success({ ...judged.value, plan: { ...plan, ...said } });
}

/** How many rows are shown while columns are being corrected, and how many are read to show them rightly. */
export const previewRows = 10;
const readForPreview = 40;

/** The headings and the first rows under them. */
export function beginningOf({ table, mapping }: Draft): RawTable {
  const first = table.rows.findIndex(
    ({ number }) => mapping.header === null || number > mapping.header.to,
  );
  return {
    ...table,
    rows: first === -1 ? table.rows : table.rows.slice(0, first + readForPreview),
  };
}
