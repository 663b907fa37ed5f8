import type { DocumentLanguage } from '../../base/language.ts';

/** What stands around the two numbers of "page x of y". */
export interface PageNumberWords {
  readonly before: string;
  readonly between: string;
}

export function pageNumberWords(language: DocumentLanguage): PageNumberWords {
  switch (language) {
    case 'en':
      return { before: 'Page ', between: ' of ' };
    case 'km':
      return { before: 'ទំព័រ ', between: ' នៃ ' };
    case 'both':
      return { before: 'ទំព័រ Page ', between: ' / ' };
  }
}
