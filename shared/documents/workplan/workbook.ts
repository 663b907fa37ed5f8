import type { DocumentLanguage } from '../../base/language.ts';
import { plainDate } from '../../calendar/plainDate.ts';
import { withLatinDigits } from '../build/digits.ts';
import type { SheetDoc } from '../sheetDoc.ts';
import { lookOf } from '../template/defaults.ts';
import { safeSheetName } from '../sheetNames.ts';
import { workbookTabWords } from '../words.ts';
import type { WorkplanPaperFacts } from './facts.ts';
import { titleOf, workplanInput, type WorkplanPaper } from './paper.ts';
import { budgetSheet } from './workbookBudget.ts';
import { oneLine } from '../build/sheetCells.ts';
import { queriesSheet, undecidedSheet } from './workbookDoubts.ts';
import { mainSheet } from './workbookMain.ts';
import { scopeText, stateText } from './workbookMasthead.ts';
import { monthsSheet } from './workbookMonths.ts';
import { versionSheet } from './workbookVersion.ts';

/** The day in the properties of a file that has none yet; it is printed nowhere. */
const undated = plainDate(2000, 1, 1);

/**
 * The annual workplan as a workbook: the workplan, its months at a glance, its budget by programme and source,
 * the open queries, the undecided activities, and where it comes from.
 */
export function buildWorkplanWorkbook(
  facts: WorkplanPaperFacts,
  language: DocumentLanguage,
  paper: WorkplanPaper,
): SheetDoc {
  const input = workplanInput(facts, language, paper);
  const names = sheetNames(language);
  const main = mainSheet(facts, input, names.main);
  const doc: SheetDoc = {
    kind: 'sheets',
    properties: {
      title: oneLine(titleOf(input), language),
      subject: [facts.plan.title, scopeText(facts), stateText(facts)]
        .map((text) => oneLine(text, language))
        .join(' · '),
      creator: facts.preparedBy,
      language,
    },
    date: facts.date ?? undated,
    look: lookOf(input.template),
    sheets: [
      main.sheet,
      monthsSheet(facts, input, names.months),
      budgetSheet(facts, input, names.budget, main.places),
      queriesSheet(facts, input, names.queries),
      undecidedSheet(facts, input, names.undecided),
      versionSheet(facts, input, names.version),
    ],
    ...(main.places.rate === null
      ? {}
      : { names: [{ name: 'ExchangeRate', refersTo: main.places.rate }] }),
  };
  return input.template.digits === 'latin' ? withLatinDigits(doc) : doc;
}

type SheetKey = keyof typeof workbookTabWords;

function sheetNames(language: DocumentLanguage): Readonly<Record<SheetKey, string>> {
  const taken: string[] = [];
  const name = (key: SheetKey): string => {
    const { km, en } = workbookTabWords[key];
    const wish = language === 'both' ? `${km} ${en}` : language === 'km' ? km : en;
    const safe = safeSheetName(wish, taken);
    taken.push(safe);
    return safe;
  };
  return {
    main: name('main'),
    months: name('months'),
    budget: name('budget'),
    queries: name('queries'),
    undecided: name('undecided'),
    version: name('version'),
  };
}
