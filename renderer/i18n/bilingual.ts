export interface BilingualTexts<T> {
  readonly en: T;
  readonly km: T;
}

/**
 * Texts of one area in both languages: a tree of strings, and of functions for texts with a number or a name in
 * them. The compiler refuses a text that stands in one language only, so neither can lag behind.
 */
export function bilingual<T extends object>(en: T, km: NoInfer<T>): BilingualTexts<T> {
  return { en, km };
}
