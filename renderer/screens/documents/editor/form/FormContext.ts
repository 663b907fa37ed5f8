import { createContext, use } from 'react';
import type { Language } from '#shared/base/language.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import type { Rank } from '#shared/people/precedence.ts';
import type { DataPath } from './dataPath.ts';

/** What the fields of a document's form share. */
interface FormScene {
  readonly data: DocumentData;
  /** Sets a value; what stands beside it is taken as it is kept at that moment. */
  readonly onSet: (path: DataPath, value: unknown) => void;
  readonly ranks: readonly Rank[];
  /** In which texts are written: those of the document. */
  readonly languages: readonly Language[];
}

export const FormContext = createContext<FormScene | null>(null);

export function useForm(): FormScene {
  const scene = use(FormContext);
  if (scene === null) throw new Error('useForm outside a form');
  return scene;
}
