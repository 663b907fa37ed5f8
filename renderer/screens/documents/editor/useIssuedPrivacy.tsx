import { useMemo, useState, type ReactNode } from 'react';
import { withoutPersonalTexts } from '#shared/documents/build/treeTexts.ts';
import { personalValues } from '#shared/documents/fields/personal.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { PersonalNote } from '#renderer/paper/PersonalNote.tsx';
import { usePersonal } from '#renderer/paper/usePersonal.ts';
import type { PaperTrees } from '#renderer/store/commands/issueDocument.ts';

interface IssuedPrivacy {
  /** As they were issued, or a copy without what reaches people; null while they are read. */
  readonly trees: PaperTrees | null;
  readonly leftOut: boolean;
  readonly note: ReactNode;
}

/** Says what personal data an issued paper holds, and makes the copy without them. The paper itself stays. */
export function useIssuedPrivacy(
  { kind, data, issued }: Pick<OfficeDocument, 'kind' | 'data' | 'issued'>,
  trees: PaperTrees | null,
): IssuedPrivacy {
  const [leftOut, setLeftOut] = useState(false);
  const paper = useMemo(() => {
    if (trees === null) return null;
    const sources = [trees.text, ...(trees.sheets === null ? [] : [trees.sheets])];
    return { sources, of: kind, data };
  }, [trees, kind, data]);
  // Files that an office's own template made were filled from the data, whatever of them they print.
  const ownFile = (issued?.files.length ?? 0) > 0;
  const count = usePersonal(paper, ownFile);
  const own = useMemo((): PaperTrees | null => {
    if (trees === null || !leftOut) return trees;
    const values = personalValues(kindOf(kind).fields, data);
    return {
      ...trees,
      text: withoutPersonalTexts(trees.text, values),
      sheets: trees.sheets === null ? null : withoutPersonalTexts(trees.sheets, values),
    };
  }, [trees, leftOut, kind, data]);
  const note = (
    <PersonalNote count={count} atMost={ownFile} leftOut={leftOut} onLeaveOut={setLeftOut} />
  );
  return { trees: own, leftOut, note };
}
