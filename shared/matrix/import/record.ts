import type { PlanId } from '../../base/ids.ts';
import type { MatrixEntry, StrategicPlan } from '../model.ts';
import { parseMatrixEntry } from '../schema.ts';
import { z } from 'zod';

/** Spreadsheets hold 32,767 characters in a cell. */
const longest = 30_000;

/** Written beside each row, so that a workbook that nobody edited comes back exactly as it was. */
export function writeRecord(record: object): readonly string[] {
  // Everything but plain letters is escaped, so that no program in between alters it.
  const json = JSON.stringify(record).replaceAll(
    /[^\u0020-\u007E]|_/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces: string[] = [];
  for (let at = 0; at < json.length; at += longest) pieces.push(json.slice(at, at + longest));
  return pieces;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The entry that `writeRecord` wrote; null where somebody changed it so that it is none any more. */
export function readRecord(text: string): MatrixEntry | null {
  return parseMatrixEntry(parseJson(text));
}

/** What a plan's workbook says about the plan as a whole. */
export type PlanHead = Pick<StrategicPlan, 'id' | 'title' | 'titleKm' | 'years'>;

/** The layout of the workbook; a program reads its own and older ones. */
export const workbookFormat = 1;

const head = z.object({
  format: z.int().min(1),
  id: z
    .string()
    .min(1)
    .transform((text) => text as PlanId),
  title: z.string().min(1),
  titleKm: z.string().min(1).exactOptional(),
  years: z.array(z.int().min(1900).max(2999)).min(1),
});

export function headRecord(plan: StrategicPlan): object {
  const { id, title, titleKm, years } = plan;
  return {
    format: workbookFormat,
    id,
    title,
    ...(titleKm === undefined ? {} : { titleKm }),
    years,
  };
}

export function readHeadRecord(text: string): (PlanHead & { readonly format: number }) | null {
  const read = head.safeParse(parseJson(text));
  return read.success ? read.data : null;
}
