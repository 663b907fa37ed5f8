import { templateWith } from '../../template/defaults.ts';
import type { OfficeFacts, TemplateChanges } from '../../template/model.ts';
import type { WorkplanPaperFacts } from '../../workplan/facts.ts';
import { officeOf, type WorkplanPaper } from '../../workplan/paper.ts';
import { workplan } from './workplan.ts';

/**
 * How the office has the documents of a kept workplan. Issuer, signatories and copies are those of the facts, so
 * that a frozen version keeps its own where the office's template says nothing else.
 */
export function workplanPaper(
  facts: WorkplanPaperFacts,
  emblem: OfficeFacts['emblem'] = null,
  changes: TemplateChanges = {},
): WorkplanPaper {
  return { template: templateWith(workplan, officeOf(facts, emblem), changes), emblem };
}
