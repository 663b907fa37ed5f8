import { useEffect, useState } from 'react';
import {
  countPersonal,
  personalValues,
  type PersonalCount,
} from '#shared/documents/fields/personal.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { KindId } from '#shared/documents/template/model.ts';
import type { PaperSource } from '#renderer/writers/paperSource.ts';
import { personalInPaper } from '#renderer/writers/writeDocument.ts';

/** The paper, in each of its shapes, and what it is drawn from; the same object while nothing of it changes. */
export interface PersonalPaper {
  readonly sources: readonly PaperSource[];
  readonly of: KindId;
  readonly data: DocumentData;
}

/**
 * Of how many people a paper holds telephone numbers and e-mail addresses; undefined while it is found out.
 * @param paper null while it is read
 * @param all counts what the data hold, whether the program's own layout prints it or not
 */
export function usePersonal(paper: PersonalPaper | null, all: boolean): PersonalCount | undefined {
  const [found, setFound] = useState<{ paper: PersonalPaper; count: PersonalCount } | null>(null);
  useEffect(() => {
    if (paper === null) return;
    const outdated = new AbortController();
    const { sources, of, data } = paper;
    const values = personalValues(kindOf(of).fields, data);
    const count =
      all || values.length === 0
        ? Promise.resolve(countPersonal(values))
        : personalInPaper(sources, of, data, outdated.signal);
    count.then(
      (known) => {
        if (!outdated.signal.aborted) setFound({ paper, count: known });
      },
      () => {
        // A paper that cannot be composed: the preview says why. Until it can, what its data hold is what counts.
        if (!outdated.signal.aborted) setFound({ paper, count: countPersonal(values) });
      },
    );
    return () => outdated.abort();
  }, [paper, all]);
  return found !== null && found.paper === paper ? found.count : undefined;
}
