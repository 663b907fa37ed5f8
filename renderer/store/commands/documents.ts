import type { DocumentId } from '#shared/base/ids.ts';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { emptyData } from '#shared/documents/fields/dataSchema.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { fillingFor, documentDate } from '#shared/documents/register/compose.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { KindId, OfficeFacts } from '#shared/documents/template/model.ts';
import { commit, write, type Edge } from '../commit.ts';

/** What the register shows of a draft, drawn from its data. */
function shown(
  kind: KindId,
  data: DocumentData,
  office: OfficeFacts,
): Pick<OfficeDocument, 'date' | 'subject' | 'addressee'> {
  const { subject, addressee } = kindOf(kind);
  const filling = fillingFor({ kind: kindOf(kind), data, office });
  return { date: documentDate(data), subject: subject(filling), addressee: addressee(filling) };
}

/** By which a step about a document is told. */
function told({ number, subject }: Pick<OfficeDocument, 'number' | 'subject'>): string {
  return number !== '' ? number : subject.en !== '' ? subject.en : subject.km;
}

/** A draft as it begins: dated today, everything else empty or as given. */
export function newDraft(
  edge: Edge,
  { kind, language }: { readonly kind: KindId; readonly language: DocumentLanguage },
  office: OfficeFacts,
  given: Readonly<Record<string, unknown>> = {},
): OfficeDocument {
  const data = {
    ...emptyData(kindOf(kind).fields),
    date: edge.today(),
    ...given,
  } as unknown as DocumentData;
  return {
    id: edge.makeId() as DocumentId,
    kind,
    status: 'draft',
    language,
    data,
    ...shown(kind, data, office),
    about: null,
    number: '',
    sequence: null,
    createdOn: edge.today(),
    createdBy: edge.signer(),
    issued: null,
    withdrawn: null,
  };
}

/** Begins a draft. */
export async function createDocument(
  edge: Edge,
  wish: { readonly kind: KindId; readonly language: DocumentLanguage },
  office: OfficeFacts,
  given: Readonly<Record<string, unknown>> = {},
): Promise<DocumentId> {
  const draft = newDraft(edge, wish, office, given);
  await commit(edge, { key: 'document.create', subject: kindOf(wish.kind).name.en }, [
    write.put('documents', draft),
  ]);
  return draft.id;
}

/** A draft of the same content, dated today and without a number: for the next letter of the kind. */
export async function copyDocument(
  edge: Edge,
  document: OfficeDocument,
  office: OfficeFacts,
): Promise<DocumentId> {
  const { data } = document;
  const draft = newDraft(edge, document, office, {
    ...data,
    date: edge.today(),
    number: '',
    lunarDate: '',
  });
  await commit(edge, { key: 'document.create', subject: told(document) }, [
    write.put('documents', draft),
  ]);
  return draft.id;
}

/**
 * Changes a draft. The change is computed from what is kept at that moment.
 * @returns false where the document is no draft any more: nothing was written
 */
export async function editDocument(
  edge: Edge,
  id: DocumentId,
  office: OfficeFacts,
  change: (now: OfficeDocument) => {
    readonly data?: DocumentData;
    readonly language?: DocumentLanguage;
  },
): Promise<boolean> {
  const { documents, steps, changes } = edge.database;
  return edge.database.transaction('rw', [documents, steps, changes], async () => {
    const now = await documents.get(id);
    if (now === undefined || now.deleted === true || now.status !== 'draft') return false;
    const { data = now.data, language = now.language } = change(now);
    const next = shown(now.kind, data, office);
    await commit(edge, { key: 'document.edit', subject: told({ ...now, ...next }) }, [
      write.patch('documents', id, { data, language, ...next }),
    ]);
    return true;
  });
}

/** Throws a draft away; a paper that bears a number is never removed. */
export async function removeDraft(edge: Edge, document: OfficeDocument): Promise<void> {
  if (document.status !== 'draft') throw new Error('Only a draft can be removed');
  await commit(edge, { key: 'document.remove', subject: told(document) }, [
    write.remove('documents', document.id),
  ]);
}

/** Withdraws an issued paper: its number stays in the register with the reason, and is never given again. */
export async function withdrawDocument(
  edge: Edge,
  document: OfficeDocument,
  reason: string,
): Promise<void> {
  if (document.status !== 'issued') throw new Error('Only an issued paper can be withdrawn');
  const withdrawn = { by: edge.signer(), on: edge.today(), reason };
  await commit(edge, { key: 'document.withdraw', subject: told(document) }, [
    write.patch('documents', document.id, { status: 'withdrawn', withdrawn }),
  ]);
}
