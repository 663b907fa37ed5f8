/** Why a file could not be read as a workbook; nothing of it was taken. */
export type ReadProblem =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'not-a-workbook'; readonly looksLike: 'pdf' | 'text' | 'word' | 'unknown' }
  /** .xls of Excel 97–2003. */
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'encrypted' }
  /** A text that is neither UTF-8 nor UTF-16. */
  | { readonly kind: 'unknown-encoding' }
  /** .xlsb or .ods: a workbook, of another format. */
  | { readonly kind: 'other-format'; readonly extension: 'xlsb' | 'ods' }
  | { readonly kind: 'damaged'; readonly part: string }
  | {
      readonly kind: 'too-large';
      readonly what: 'file' | 'unpacked' | 'ratio' | 'parts' | 'cells' | 'rows';
      readonly limit: number;
    }
  /** Whole as a package, but nothing in it is a sheet that could be read. */
  | { readonly kind: 'no-sheets' }
  | { readonly kind: 'cancelled' };

/** Thrown within the reading of one file, and caught where the reading began. */
export class ReadFault extends Error {
  readonly problem: ReadProblem;

  constructor(problem: ReadProblem) {
    super(problem.kind);
    this.name = 'ReadFault';
    this.problem = problem;
  }
}
