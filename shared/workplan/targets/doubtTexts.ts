import type { Bilingual } from '../../base/language.ts';
import { unreachable } from '../../base/outcome.ts';
import type { Per, Quantity } from '../../matrix/model.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import type { Doubt, NotUnderstood } from './reading.model.ts';

/** The question that the doubts about one row put to a person: one sentence or two for each kind of doubt. */
export function questionOf(code: string, doubts: readonly Doubt[]): Bilingual {
  const parts = [
    ...doubts.flatMap((doubt) => (doubt.kind === 'contradiction' ? [contradiction(doubt)] : [])),
    ...doubts.flatMap((doubt) =>
      doubt.kind === 'not-understood' ? [notUnderstood(doubt.verbatim, doubt.because)] : [],
    ),
    ...missing(doubts),
  ];
  return {
    en: `Activity ${code}: ${parts.map(({ en }) => en).join(' ')}`,
    km: `សកម្មភាព ${code}៖ ${parts.map(({ km }) => km).join(' ')}`,
  };
}

/** One of two statements that cannot both hold, as an answer to choose. */
export function statementOf({ quantity, per, verbatim }: Quantity): Bilingual {
  const span = spans[per];
  const number = String(quantity ?? '');
  return {
    en: `${number}${span.en}, as in “${verbatim}”`,
    km: `${toKhmerDigits(number)}${span.km} ដូចក្នុង «${verbatim}»`,
  };
}

const spans: Readonly<Record<Per, Bilingual>> = {
  year: { en: ' a year', km: ' ក្នុងមួយឆ្នាំ' },
  total: { en: ' in all', km: ' សរុប' },
  province: { en: ' in each province', km: ' ក្នុងខេត្តនីមួយៗ' },
  region: { en: ' in each region', km: ' ក្នុងភូមិភាគនីមួយៗ' },
  session: { en: ' each time', km: ' ក្នុងមួយលើក' },
  unstated: { en: '', km: '' },
};

function contradiction({ between }: Doubt & { readonly kind: 'contradiction' }): Bilingual {
  const [one, other] = between.map(({ verbatim }) => verbatim);
  return one === other
    ? {
        en: `the numbers in “${one}” do not agree. Which one holds?`,
        km: `ចំនួនក្នុង «${one}» មិនស៊ីគ្នា។ តើចំនួនណាត្រឹមត្រូវ?`,
      }
    : {
        en: `“${one}” and “${other}” do not agree. Which one holds?`,
        km: `«${one}» និង «${other}» មិនស៊ីគ្នា។ តើចំនួនណាត្រឹមត្រូវ?`,
      };
}

function notUnderstood(verbatim: string, because: NotUnderstood): Bilingual {
  switch (because) {
    case 'number':
      return {
        en: `the number in “${verbatim}” was not understood. What does it count, and how many are planned?`,
        km: `មិនអាចយល់ន័យនៃចំនួនក្នុង «${verbatim}»។ តើវារាប់អ្វី ហើយគ្រោងចំនួនប៉ុន្មាន?`,
      };
    case 'each-or-all':
      return {
        en: `“${verbatim}” gives one number for several things or places. Is it for each of them, or for all together?`,
        km: `«${verbatim}» ផ្តល់ចំនួនតែមួយសម្រាប់ប្រភេទ ឬទីកន្លែងច្រើន។ តើចំនួននេះសម្រាប់នីមួយៗ ឬសម្រាប់ទាំងអស់រួមគ្នា?`,
      };
    case 'distribution':
      return {
        en: `“${verbatim}” gives a number for each of something whose number is not known. How many are planned in all?`,
        km: `«${verbatim}» ផ្តល់ចំនួនសម្រាប់ឯកតានីមួយៗ ដោយមិនដឹងថាមានឯកតាប៉ុន្មាន។ តើគ្រោងចំនួនសរុបប៉ុន្មាន?`,
      };
    case 'one-year':
      return {
        en: `“${verbatim}” gives a number for one year only. How many are planned, and in which years?`,
        km: `«${verbatim}» ផ្តល់ចំនួនសម្រាប់តែមួយឆ្នាំ។ តើគ្រោងចំនួនប៉ុន្មាន ហើយនៅឆ្នាំណាខ្លះ?`,
      };
    default:
      return unreachable(because);
  }
}

function missing(doubts: readonly Doubt[]): readonly Bilingual[] {
  const said = new Set(
    doubts.flatMap((doubt) => (doubt.kind === 'missing-number' ? [doubt.verbatim] : [])),
  );
  if (said.size === 0) return [];
  const en = [...said].map((words) => `“${words}”`).join(', ');
  const km = [...said].map((words) => `«${words}»`).join(', ');
  return [
    {
      en: `${en} ${said.size === 1 ? 'has' : 'have'} no number. How many are planned, and is that for each year, for each province, or for all years together?`,
      km: `${km} មិនបានបញ្ជាក់ចំនួន។ តើគ្រោងចំនួនប៉ុន្មាន ហើយចំនួននេះសម្រាប់មួយឆ្នាំៗ សម្រាប់ខេត្តនីមួយៗ ឬសម្រាប់រយៈពេលទាំងមូលនៃផែនការ?`,
    },
  ];
}
