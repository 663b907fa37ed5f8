import type { Signing } from '../build/closing.ts';
import { sameInBoth } from '../build/wording.ts';
import type { WorkplanDocumentFacts } from './facts.ts';

/** Who signs a workplan. The last one approves: once approved, with the approval's day and, unnamed, its name. */
export function signingsOf({ signatories, approved }: WorkplanDocumentFacts): readonly Signing[] {
  return signatories.map(({ role, name }, index) => {
    const approval = index === signatories.length - 1 ? approved : null;
    const named = name.en !== '' || name.km !== '';
    return {
      role,
      name: named || approval === null ? name : sameInBoth(approval.by),
      signedOn: approval?.on ?? null,
    };
  });
}
