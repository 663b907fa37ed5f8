import { createContext, use } from 'react';
import type { DocumentLanguage } from '#shared/base/language.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import type {
  DocumentTemplate,
  OfficeFacts,
  TemplateChanges,
} from '#shared/documents/template/model.ts';
import type { SettingName } from '#shared/documents/template/settings.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import type { FieldsFor } from './usableFields.ts';

/** A change of what the office has made of a template. */
export type TemplateEdit = (now: TemplateChanges) => TemplateChanges;

/** The kind whose template is worked on, and what its settings need. */
export interface TemplateDesk {
  readonly kind: AnyKind;
  readonly office: OfficeFacts;
  readonly record: TemplateRecord;
  readonly original: DocumentTemplate;
  /** The original with the office's changes, as kept. */
  readonly template: DocumentTemplate;
  readonly changed: ReadonlySet<SettingName>;
  readonly fieldsFor: FieldsFor;
  /** The language that the preview shows. */
  readonly language: DocumentLanguage;
  /** Keeps a change. */
  readonly keep: (edit: TemplateEdit) => void;
  /** Shows in the preview what is typed and not kept yet. */
  readonly show: (edit: TemplateEdit) => void;
}

export const DeskContext = createContext<TemplateDesk | null>(null);

export function useDesk(): TemplateDesk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('useDesk outside its provider');
  return desk;
}
