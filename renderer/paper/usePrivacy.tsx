import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { withoutPersonalPaper } from '#shared/documents/template/withoutPersonalPaper.ts';
import type { ComposedPaper } from '#renderer/writers/paperSource.ts';
import { PersonalNote } from './PersonalNote.tsx';
import { usePersonal } from './usePersonal.ts';

interface Privacy {
  /** The paper as it goes out: without what reaches people, where that is left out. */
  readonly paper: ComposedPaper;
  /** The same of a paper in another shape, or as it is at the moment. */
  readonly applied: <Paper extends Composable>(paper: Paper) => Paper;
  /** What the paper holds, with the switch; stands above the ways out. */
  readonly note: ReactNode;
}

type Composable = Pick<ComposedPaper, 'of' | 'data' | 'office' | 'changes'>;

function stripped<Paper extends Composable>(paper: Paper): Paper {
  return { ...paper, ...withoutPersonalPaper({ ...paper, kind: kindOf(paper.of) }) };
}

/**
 * Says of a paper that is composed what personal data it holds, and leaves them out where that is wished.
 * @param paper the same object while nothing of it changes
 * @param ownFile files are made from the office's own template, which decides what it prints
 */
export function usePrivacy(paper: ComposedPaper, ownFile = false): Privacy {
  const [leftOut, setLeftOut] = useState(false);
  const wanted = useMemo(() => {
    const shapes =
      kindOf(paper.of).sheets === undefined ? (['text'] as const) : (['text', 'sheets'] as const);
    return {
      sources: shapes.map((shown) => ({ ...paper, shown })),
      of: paper.of,
      data: paper.data,
    };
  }, [paper]);
  const count = usePersonal(wanted, ownFile);
  const own = useMemo(() => (leftOut ? stripped(paper) : paper), [paper, leftOut]);
  const applied = useCallback(
    <Paper extends Composable>(other: Paper): Paper => (leftOut ? stripped(other) : other),
    [leftOut],
  );
  const note = (
    <PersonalNote count={count} atMost={ownFile} leftOut={leftOut} onLeaveOut={setLeftOut} />
  );
  return { paper: own, applied, note };
}
