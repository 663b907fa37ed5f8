/** The two kinds of file that an office may edit as a template. */
export type TemplateFormat = 'docx' | 'xlsx';

/**
 * Why a template file is refused. `where` is what a person finds it by: the text of the paragraph in Word, sheet and
 * cell in Excel.
 */
export type TemplateProblem =
  /** Not a file of this format: a renamed archive, a picture, a text. */
  | { readonly kind: 'other-format'; readonly expected: TemplateFormat }
  /** `.doc`, `.xls`: the format before 2007, or a file with a password, which looks the same from outside. */
  | { readonly kind: 'old-or-locked'; readonly expected: TemplateFormat }
  | { readonly kind: 'macros' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly maxBytes: number }
  | { readonly kind: 'damaged'; readonly message: string }
  | { readonly kind: 'unknown-field'; readonly field: string; readonly where: string }
  /** A bracket that is opened and not closed, or closed and not opened. */
  | { readonly kind: 'unclosed-field'; readonly text: string; readonly where: string }
  | { readonly kind: 'unknown-list'; readonly list: string; readonly where: string }
  /** `{#people}` without `{/people}`, or the other way round, or one inside out. */
  | { readonly kind: 'unclosed-list'; readonly list: string; readonly where: string }
  /** A list within itself, or too many within each other: its rows would have no end. */
  | { readonly kind: 'nested-list'; readonly list: string; readonly where: string };
