import type { DocumentLanguage } from '../../base/language.ts';
import { governmentLook } from '../look.ts';
import type { SheetDoc } from '../sheetDoc.ts';
import { safeSheetName } from '../sheetNames.ts';
import { workbookTabWords } from '../words.ts';
import type { WorkplanDocumentFacts } from './facts.ts';
import { budgetSheet } from './workbookBudget.ts';
import { oneLine } from './workbookCells.ts';
import { queriesSheet, undecidedSheet } from './workbookDoubts.ts';
import { mainSheet } from './workbookMain.ts';
import { scopeText, stateText, workplanTitle } from './workbookMasthead.ts';
import { monthsSheet } from './workbookMonths.ts';
import { versionSheet } from './workbookVersion.ts';

/**
 * The annual workplan as a workbook: the workplan, its months at a glance, its budget by programme and source,
 * the open queries, the undecided activities, and where it comes from.
 */
export function buildWorkplanWorkbook(
  facts: WorkplanDocumentFacts,
  language: DocumentLanguage,
): SheetDoc {
  const names = sheetNames(language);
  const main = mainSheet(facts, language, names.main);
  return {
    kind: 'sheets',
    properties: {
      title: oneLine(workplanTitle(facts), language),
      subject: [facts.plan.title, scopeText(facts), stateText(facts)]
        .map((text) => oneLine(text, language))
        .join(' · '),
      creator: facts.preparedBy,
      language,
    },
    date: facts.date,
    look: governmentLook,
    sheets: [
      main.sheet,
      monthsSheet(facts, language, names.months),
      budgetSheet(facts, language, names.budget, main.places),
      queriesSheet(facts, language, names.queries),
      undecidedSheet(facts, language, names.undecided),
      versionSheet(facts, language, names.version),
    ],
    ...(main.places.rate === null
      ? {}
      : { names: [{ name: 'ExchangeRate', refersTo: main.places.rate }] }),
  };
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
