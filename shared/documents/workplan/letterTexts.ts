import { inLanguage, type Bilingual } from '../../base/language.ts';
import { formatFigure } from '../../money/money.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import { revisionWords, workplanStateWords, workplanWords } from '../words.ts';
import type { WorkplanDocumentFacts } from './facts.ts';
import { groupLines } from './workbookGroups.ts';

export function titleOf({ year }: WorkplanDocumentFacts): Bilingual {
  return {
    en: `${workplanWords.title.en} ${year}`,
    km: `${workplanWords.title.km}${toKhmerDigits(String(year))}`,
  };
}

/** «Draft», «Approved, revision 2, No. 034/20»: what this paper is worth. */
export function stateOf({ status, revision, approved }: WorkplanDocumentFacts): Bilingual {
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

export function subjectOf({ plan, year }: WorkplanDocumentFacts): Bilingual {
  return {
    en: `Activities of ${year} under the ${inLanguage(plan.title, 'en')}`,
    km: `សកម្មភាពឆ្នាំ${toKhmerDigits(String(year))} នៃ${inLanguage(plan.title, 'km')}`,
  };
}

function km(value: number): string {
  return toKhmerDigits(String(value));
}

function are(value: number): string {
  return value === 1 ? 'one of them rests' : `${value} of them rest`;
}

/** The short opening: on what ground, by whom, how much, and what is still open. */
export function openingText(facts: WorkplanDocumentFacts): Bilingual {
  const lines = facts.lines.length;
  const programmes = groupLines(facts).filter(({ heading }) => heading !== null).length;
  const open = facts.lines.filter(({ openQueries }) => openQueries.length > 0).length;
  const undecided = facts.undecided.length;
  const issuer = facts.issuer.at(-1) ?? { en: '', km: '' };
  return {
    en: [
      `In carrying out the ${inLanguage(facts.plan.title, 'en')}, the ${inLanguage(issuer, 'en')} has drawn up this workplan for ${facts.year}.`,
      `It holds ${lines} ${lines === 1 ? 'activity' : 'activities'} under ${programmes} ${programmes === 1 ? 'programme' : 'programmes'}${open === 0 ? '' : `; ${are(open)} on open queries, which are listed in the notes`}.`,
      undecided === 0
        ? ''
        : `${undecided} more ${undecided === 1 ? 'activity is' : 'activities are'} possible for the year but not decided (annex).`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    km: [
      `អនុវត្តតាម${inLanguage(facts.plan.title, 'km')} ${inLanguage(issuer, 'km')}បានរៀបចំផែនការសកម្មភាពប្រចាំឆ្នាំ${km(facts.year)}នេះឡើង។`,
      `ផែនការនេះមានសកម្មភាពចំនួន ${km(lines)} ក្នុងកម្មវិធីចំនួន ${km(programmes)}${open === 0 ? '' : ` ក្នុងនោះសកម្មភាពចំនួន ${km(open)} ផ្អែកលើសំណួរដែលមិនទាន់ដោះស្រាយ ដូចមានក្នុងកំណត់សម្គាល់`}។`,
      undecided === 0
        ? ''
        : `លើសពីនេះ មានសកម្មភាពចំនួន ${km(undecided)} ដែលអាចអនុវត្តក្នុងឆ្នាំនេះ តែមិនទាន់សម្រេច (ឧបសម្ព័ន្ធ)។`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}
