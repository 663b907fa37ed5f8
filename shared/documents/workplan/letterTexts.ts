import type { Bilingual } from '../../base/language.ts';
import { formatFigure } from '../../money/money.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import { revisionWords, workplanStateWords } from '../words.ts';
import type { WorkplanStatus } from '../../workplan/model.ts';

/** «Draft», «Approved, revision 2, No. 034/20»: what this paper is worth. */
export function stateOf({
  status,
  revision,
  approved,
}: {
  readonly status: WorkplanStatus;
  readonly revision: number;
  readonly approved: { readonly letterNumber: string } | null;
}): Bilingual {
  const state = workplanStateWords[status];
  const number = approved === null || approved.letterNumber === '' ? '' : approved.letterNumber;
  return {
    en: [
      state.en,
      revision > 0 ? `${revisionWords.en.toLowerCase()} ${revision}` : '',
      number === '' ? '' : `letter No. ${number}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
    km: [
      state.km,
      revision > 0 ? `${revisionWords.km}${toKhmerDigits(String(revision))}` : '',
      number === '' ? '' : `លិខិតលេខ ${toKhmerDigits(number)}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

export function rateOf(rate: number): Bilingual {
  const riel = { currency: 'KHR', minor: rate } as const;
  return {
    en: `US$ 1 = ${formatFigure(riel, { language: 'en' })} riel`,
    km: `១ ដុល្លារអាមេរិក = ${formatFigure(riel, { language: 'km' })} រៀល`,
  };
}
