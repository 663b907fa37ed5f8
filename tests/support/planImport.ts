import type { PlanId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { findPlan } from '#shared/matrix/import/findPlan.ts';
import { judgePlan } from '#shared/matrix/import/judgePlan.ts';
import type { PlanImport } from '#shared/matrix/import/planImport.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import type { StrategicPlan } from '#shared/matrix/model.ts';
import { planWorkbook } from '#shared/matrix/planWorkbook.ts';
import { readWorkbook } from '#renderer/importers/readWorkbook.ts';
import { writeXlsx } from '#renderer/writers/xlsx/writeXlsx.ts';

export const newPlan = { id: 'plan-new' as PlanId, title: 'A plan' };

/** The plan as the bytes of its workbook. */
export async function exported(
  plan: StrategicPlan,
  language: 'en' | 'km' | 'both' = 'en',
): Promise<Uint8Array> {
  const date = '2026-11-22' as PlainDate;
  return writeXlsx(planWorkbook(plan, { language, date, preparedBy: 'Test Officer' }));
}

/** The sheets of a workbook that must be readable. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly RawTable[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.problem)}`);
  return read.value;
}

/** Finds the plan in tables and judges it; it must be there. */
export function imported(
  tables: readonly RawTable[],
  plan: Parameters<typeof judgePlan>[2]['plan'] = newPlan,
  sourceLines?: readonly string[],
): PlanImport {
  const found = findPlan(tables, plan.years === undefined ? {} : { years: plan.years });
  if (!found.ok) throw new Error(`no plan found: ${JSON.stringify(found.problem)}`);
  const { table, mapping } = found.value.found[0];
  const judged = judgePlan(table, mapping, { about: found.value.about, plan, sourceLines });
  if (!judged.ok) throw new Error(`not judged: ${JSON.stringify(judged.problem)}`);
  return judged.value;
}
