import { useMemo } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';
import { numberByHand } from '#shared/documents/register/compose.ts';
import type { OfficeDocument, SequencePlace } from '#shared/documents/register/model.ts';
import { numberFor, type NumberProblem } from '#shared/documents/register/numbers.ts';
import { useDocuments } from './useDocuments.ts';
import { useOffice } from './useOffice.ts';

/** The number that a draft would be issued under now, or why it gets none; null while it is read or has no date. */
export function useNextNumber(
  draft: Pick<OfficeDocument, 'kind' | 'date' | 'data'>,
): Outcome<
  { readonly number: string; readonly sequence: SequencePlace | null },
  NumberProblem
> | null {
  const register = useDocuments();
  const numbering = useOffice()?.numbering;
  const { kind, date, data } = draft;
  return useMemo(() => {
    if (register === undefined || numbering === undefined || date === null) return null;
    const issued = register.filter(({ status }) => status !== 'draft');
    return numberFor(numbering, issued, { kind, date, byHand: numberByHand(data) });
  }, [register, numbering, kind, date, data]);
}
