import type { SignInSheetId } from '#shared/base/ids.ts';
import type { SignInSheet } from '#shared/events/model.ts';

/** How the sheets of an event were left on this computer: which one is open, and what was typed and not entered. */
export interface SignInView {
  readonly sheet: SignInSheetId | null;
  readonly drafts: Readonly<Record<string, string>>;
}

const untouched: SignInView = { sheet: null, drafts: {} };

/** The name under which an event's view is kept. */
export function viewName(event: string): string {
  return `signIn:${event}`;
}

export function judgeView(kept: unknown): SignInView {
  if (typeof kept !== 'object' || kept === null) return untouched;
  const { sheet, drafts } = kept as Partial<Record<keyof SignInView, unknown>>;
  const texts = typeof drafts === 'object' && drafts !== null ? Object.entries(drafts) : [];
  return {
    sheet: typeof sheet === 'string' ? (sheet as SignInSheetId) : null,
    drafts: Object.fromEntries(
      texts.filter((one): one is [string, string] => typeof one[1] === 'string'),
    ),
  };
}

/** What stands in a sheet's field: what was typed and not entered, else what was entered. */
export function draftOf({ drafts }: SignInView, { id, entered }: SignInSheet): string {
  return drafts[id] ?? entered;
}

/** The view with a sheet's text; nothing is kept where it is what was entered. */
export function withDraft(view: SignInView, sheet: SignInSheet, text: string): SignInView {
  const { [sheet.id]: _before, ...others } = view.drafts;
  return { ...view, drafts: text === sheet.entered ? others : { ...others, [sheet.id]: text } };
}

/** The sheet that is open: the one that was chosen, else the newest that is not entered, else the newest. */
export function openSheet(
  sheets: readonly SignInSheet[],
  { sheet }: SignInView,
): SignInSheet | null {
  const chosen = sheets.find(({ id }) => id === sheet);
  return chosen ?? sheets.findLast(({ entered }) => entered === '') ?? sheets.at(-1) ?? null;
}

/** Sheets as they are listed: by day, then as they were printed. */
export function inPrintOrder(sheets: readonly SignInSheet[]): readonly SignInSheet[] {
  return sheets.toSorted((a, b) => {
    const [left, right] = [
      [a.day, a.printedOn, String(a.rows.length).padStart(6, '0'), a.code],
      [b.day, b.printedOn, String(b.rows.length).padStart(6, '0'), b.code],
    ].map((parts) => parts.join(' '));
    return (left ?? '') < (right ?? '') ? -1 : 1;
  });
}
