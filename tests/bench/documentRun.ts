import { unzipSync, zipSync } from 'fflate';
import type { WorkplanId } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { workplanPaper } from '#shared/documents/kinds/workplan/workplanPaper.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import { gatherWorkplanFacts } from '#shared/documents/workplan/gather.ts';
import { buildWorkplanLetter } from '#shared/documents/workplan/letter.ts';
import { buildWorkplanWorkbook } from '#shared/documents/workplan/workbook.ts';
import { resolvePlan } from '#shared/matrix/effective.ts';
import { noDecisions } from '#shared/matrix/model.ts';
import { seedBodies, seedSources, seedSpellings } from '#shared/matrix/seed/bodies.ts';
import { firstPlanKhmer } from '#shared/matrix/seed/firstPlanKhmer.ts';
import { deriveWorkplan } from '#shared/workplan/deriveWorkplan.ts';
import { startWorkplan } from '#shared/workplan/mergeDerivation.ts';
import type { Workplan } from '#shared/workplan/model.ts';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { writeXlsx } from '#renderer/writers/xlsx/writeXlsx.ts';
import { largePlan } from './largePlan.ts';
import { timed } from './timed.ts';

/** One size in a process of its own, so that its peak memory is its own. Prints one line of JSON. */
export interface DocumentFigures {
  readonly rows: number;
  readonly derive: number;
  readonly trees: number;
  readonly xlsx: number;
  readonly docx: number;
  /** Zipping the very parts of both files once: what no writer can be faster than. */
  readonly floor: number;
  readonly peakMegabytes: number;
}

const year = 2021;

async function run(times: number): Promise<DocumentFigures> {
  const source = largePlan(times);
  const [{ plan, derivation }, derive] = await timed(() => {
    const plan = resolvePlan({
      plan: source,
      khmer: firstPlanKhmer(),
      queries: [],
      decisions: noDecisions,
      spellings: seedSpellings(),
    });
    const wanted = { year, scope: null, provinces: 25, regions: 3 };
    return { plan, derivation: deriveWorkplan(plan, wanted) };
  });
  const workplan: Workplan = {
    id: 'bench' as WorkplanId,
    planId: source.id,
    year,
    scope: null,
    status: 'draft',
    revision: 0,
    exchangeRate: 4000,
    submitted: null,
    approved: null,
    leftOut: [],
  };
  let ids = 0;
  const lines = startWorkplan(workplan, derivation, () => `${(ids += 1)}`).map((line, index) => ({
    ...line,
    units: 1 + (index % 9),
    unitCost: 56_000 + index,
  }));
  const [trees, building] = await timed(() => {
    const facts = gatherWorkplanFacts({
      plan,
      workplan,
      lines,
      derivation,
      bodies: seedBodies(),
      sources: seedSources(),
      settings: {
        ...officeWording,
        date: plainDate(2021, 1, 4),
        letterNumber: '',
        preparedBy: '',
        provenance: { program: 'bench', source: 'bench' },
      },
    });
    const paper = workplanPaper(facts);
    return {
      sheets: buildWorkplanWorkbook(facts, 'both', paper),
      text: buildWorkplanLetter(facts, 'both', paper),
    };
  });
  const [xlsx, writingXlsx] = await timed(() => writeXlsx(trees.sheets));
  const [docx, writingDocx] = await timed(() => writeDocx(trees.text));
  const parts = [unzipSync(xlsx), unzipSync(docx)];
  const [, floor] = await timed(() => parts.map((part) => zipSync(part)));
  return {
    rows: lines.length,
    derive,
    trees: building,
    xlsx: writingXlsx,
    docx: writingDocx,
    floor,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

console.log(JSON.stringify(await run(Number(process.argv[2] ?? '1'))));
