import { z } from 'zod';
import data from '#seeds/strategic-plans/ovop-2019-2023.km.json' with { type: 'json' };
import type { Code } from '../../base/ids.ts';
import { parseCode } from '../codes.ts';

interface KhmerTexts {
  readonly title: string;
  /** Empty for headings, which have no indicator. */
  readonly indicator: string;
}

const schema = z.object({
  title: z.string().min(1),
  entries: z.array(
    z.strictObject({
      code: z.string(),
      title: z.string().min(1),
      indicator: z.string().min(1).exactOptional(),
    }),
  ),
});

let texts: ReadonlyMap<Code, KhmerTexts> | null = null;

/**
 * The working Khmer translation of the first plan, by code; rows that ran together are translated as their
 * proposed reading has them. It is no official wording: a correction in the matrix takes its place.
 */
export function firstPlanKhmer(): ReadonlyMap<Code, KhmerTexts> {
  texts ??= new Map(
    schema.parse(data).entries.map(({ code: text, title, indicator = '' }) => {
      const code = parseCode(text);
      if (code === null) throw new Error(`ovop-2019-2023.km.json: "${text}" is no code`);
      return [code, { title, indicator }];
    }),
  );
  return texts;
}

/** The plan's own title in Khmer, a working translation too. */
export function firstPlanTitleKhmer(): string {
  return data.title;
}
