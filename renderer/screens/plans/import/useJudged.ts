import { useEffect, useState } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';
import type { PlanImport } from '#shared/matrix/import/planImport.ts';
import type { ImportRefusal } from '#shared/matrix/import/problems.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import type { Draft, Source } from './draft.ts';
import { judgeDraft } from './judgeDraft.ts';

type Judged = Outcome<PlanImport, ImportRefusal>;

/** The whole table as it will be taken; undefined until it has been read, which the window is shown first. */
export function useJudged(
  source: Source,
  draft: Draft,
  target: PlanRecord | null,
): Judged | undefined {
  const [judged, setJudged] = useState<{
    readonly target: typeof target;
    readonly value: Judged;
  }>();
  useEffect(() => {
    const timer = setTimeout(() => setJudged({ target, value: judgeDraft(source, draft, target) }));
    return () => clearTimeout(timer);
  }, [source, draft, target]);
  return judged?.target === target ? judged.value : undefined;
}
