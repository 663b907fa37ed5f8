import type { DocumentLanguage } from '#shared/base/language.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import type { Composition } from '#shared/documents/register/compose.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { KindId, OfficeFacts, TemplateChanges } from '#shared/documents/template/model.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';

/** A document tree of either kind. */
export type DocumentTree = TextDoc | SheetDoc;

/** What a document of a kind is put together from, the kind by its name: plain data, which a worker can be sent. */
interface Ingredients {
  readonly of: KindId;
  readonly data: DocumentData;
  readonly office: OfficeFacts;
  readonly changes: TemplateChanges;
  readonly language: DocumentLanguage;
}

/** An office's own file, which is filled in place of the program's form. */
export interface OfficeForm {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document that is still to be composed, in a worker. */
export interface ComposedPaper extends Ingredients {
  readonly kind: 'composed';
  readonly shown: DocumentTree['kind'];
}

/** The same document once for each row of the list that its kind is merged over. */
export interface MergedPapers extends Ingredients {
  readonly kind: 'merged';
}

/** A paper of a workplan, which is drawn from the facts that were gathered of it. */
export interface WorkplanPaperSource {
  readonly kind: 'workplan';
  readonly facts: WorkplanDocumentFacts;
  readonly language: DocumentLanguage;
  readonly annexes: 'all' | 'none';
  readonly emblem: OfficeFacts['emblem'];
  readonly changes: TemplateChanges;
  readonly shown: DocumentTree['kind'];
}

/** What a paper is written from: its tree, or what the tree is composed of. All of it plain data. */
export type PaperSource = DocumentTree | ComposedPaper | MergedPapers | WorkplanPaperSource;

/** Whether a source gives a text or a workbook. */
export function shapeOf(source: PaperSource): DocumentTree['kind'] {
  switch (source.kind) {
    case 'text':
    case 'sheets':
      return source.kind;
    case 'composed':
    case 'workplan':
      return source.shown;
    case 'merged':
      return 'text';
  }
}

/** The composition of a paper, with its kind. What the kinds need is loaded with the first that is composed. */
export async function compositionOf(source: Ingredients): Promise<Composition> {
  const { kindOf } = await import('#shared/documents/kinds/kinds.ts');
  const { of, data, office, changes, language } = source;
  return { kind: kindOf(of), data, office, changes, language };
}

async function composed(source: Ingredients, shown: DocumentTree['kind']): Promise<DocumentTree> {
  const { buildInputOf } = await import('#shared/documents/register/compose.ts');
  const composition = await compositionOf(source);
  const { kind } = composition;
  const input = buildInputOf(composition);
  return shown === 'sheets' && kind.sheets !== undefined ? kind.sheets(input) : kind.text(input);
}

/** What each paper of a merge is composed of, in the order of their list. */
export async function mergedCompositions(source: MergedPapers): Promise<readonly Composition[]> {
  const { mergeOver } = await import('#shared/documents/build/mergeOver.ts');
  const composition = await compositionOf(source);
  const { kind } = composition;
  if (kind.mergeList === undefined) throw new Error(`The kind ${kind.id} is merged over no list`);
  return mergeOver(source.data, kind.mergeList).map((data) => ({ ...composition, data }));
}

/** The text that a composition comes to. */
export async function textOf(composition: Composition): Promise<TextDoc> {
  const { buildInputOf } = await import('#shared/documents/register/compose.ts');
  return composition.kind.text(buildInputOf(composition));
}

async function workplanTree(source: WorkplanPaperSource): Promise<DocumentTree> {
  const { facts, language, annexes, emblem, changes } = source;
  const { workplanPaper } = await import('#shared/documents/kinds/workplan/workplanPaper.ts');
  const paper = { ...workplanPaper(facts, emblem, changes), annexes };
  if (source.shown === 'sheets') {
    const { buildWorkplanWorkbook } = await import('#shared/documents/workplan/workbook.ts');
    return buildWorkplanWorkbook(facts, language, paper);
  }
  const { buildWorkplanLetter } = await import('#shared/documents/workplan/letter.ts');
  return buildWorkplanLetter(facts, language, paper);
}

/** The tree of a source; the papers of a merge in one, each on a new page. */
export async function treeOf(source: PaperSource): Promise<DocumentTree> {
  switch (source.kind) {
    case 'text':
    case 'sheets':
      return source;
    case 'composed':
      return composed(source, source.shown);
    case 'workplan':
      return workplanTree(source);
    case 'merged': {
      const { joinTextDocs } = await import('#shared/documents/build/joinTextDocs.ts');
      const compositions = await mergedCompositions(source);
      return joinTextDocs(await Promise.all(compositions.map(textOf)));
    }
  }
}
