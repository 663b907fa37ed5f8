import { signingsOf } from './signings.ts';
import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import { distributionList, signatureBlocks } from '../build/closing.ts';
import { dateBlock, nationalHeader } from '../build/opening.ts';
import { onOneLine, runLines } from '../build/wording.ts';
import { governmentLook } from '../look.ts';
import type { Block, KeyValues, PageSetup, Paragraph, Run, TextDoc } from '../textDoc.ts';
import { workplanWords } from '../words.ts';
import type { WorkplanDocumentFacts } from './facts.ts';
import { heading, notesBlocks, undecidedBlocks } from './letterNotes.ts';
import { activitiesTable, legend } from './letterTable.ts';
import { rateNote, summaryTable, totalsInWords } from './letterTotals.ts';
import { openingText, stateOf, subjectOf, titleOf } from './letterTexts.ts';
import { letterWords } from './letterWords.ts';

const upright: PageSetup = {
  size: 'A4',
  orientation: 'portrait',
  margins: { top: 20, right: 20, bottom: 20, left: 25 },
};
const across: PageSetup = {
  size: 'A4',
  orientation: 'landscape',
  margins: { top: 18, right: 15, bottom: 16, left: 15 },
};

function particulars(facts: WorkplanDocumentFacts, language: DocumentLanguage): KeyValues {
  const pair = (key: Bilingual, value: Bilingual) => ({
    key: `${onOneLine(key, language)}${language === 'en' ? ':' : '៖'}`,
    value: runLines(value, language),
  });
  return {
    kind: 'keyValues',
    keyWidth: language === 'both' ? 0.27 : 0.18,
    pairs: [
      pair(letterWords.subject, subjectOf(facts)),
      pair(letterWords.scope, facts.scope?.name ?? workplanWords.wholePlan),
      pair(letterWords.status, stateOf(facts)),
    ],
  };
}

function paragraphs(
  text: Bilingual,
  language: DocumentLanguage,
  look: Omit<Paragraph, 'kind' | 'runs'>,
): readonly Paragraph[] {
  return runLines(text, language).map((runs) => ({ kind: 'paragraph', ...look, runs }));
}

/** What the signs mean, one paragraph a language, over the table that uses them. */
function legendParagraphs(
  facts: WorkplanDocumentFacts,
  language: DocumentLanguage,
): readonly Paragraph[] {
  const parts = legend(facts, language);
  const text: Bilingual = {
    en: parts.map(({ en }) => en).join(' · '),
    km: parts.map(({ km }) => km).join(' · '),
  };
  return paragraphs(text, language, { look: 'note', keepWithNext: true });
}

function firstPage(facts: WorkplanDocumentFacts, language: DocumentLanguage): readonly Block[] {
  const title = runLines(titleOf(facts), language).map((runs) =>
    runs.map(({ text }): Run => ({ text, bold: true })),
  );
  return [
    nationalHeader(facts.issuer, facts.letterNumber, language),
    dateBlock(facts.date, facts.place, language, facts.era),
    ...title.map((runs, index): Block => ({
      kind: 'paragraph',
      look: index === 0 ? 'title' : 'subtitle',
      runs,
    })),
    particulars(facts, language),
    ...paragraphs(openingText(facts), language, {
      look: 'body',
      align: 'justify',
      indentFirstLine: true,
    }),
    ...(facts.lines.length === 0
      ? paragraphs(letterWords.noActivities, language, {})
      : [summaryTable(facts, language), ...rateNote(facts, language)]),
  ];
}

function closing(facts: WorkplanDocumentFacts, language: DocumentLanguage): readonly Block[] {
  const { provenance } = facts;
  const source: Bilingual = {
    en: `Drawn up with ${provenance.program} from: ${provenance.source}. Prepared by ${facts.preparedBy}.`,
    km: `រៀបចំដោយប្រើ ${provenance.program} ពីប្រភព៖ ${provenance.source}។ រៀបចំដោយ ${facts.preparedBy}។`,
  };
  return [
    ...(facts.lines.length === 0
      ? []
      : [heading(letterWords.totalHeading, 1, language), ...totalsInWords(facts, language)]),
    signatureBlocks(signingsOf(facts), facts.place, language),
    ...(facts.distribution.length === 0 ? [] : [distributionList(facts.distribution, language)]),
    ...paragraphs(source, language, { look: 'note' }),
  ];
}

/**
 * The workplan as a paper to be signed: a page with the state's header, the opening and the budget by programme;
 * the activities on pages across; a page with the totals in words, the signatures and the distribution list; and
 * after the signatures the open queries as notes and what is undecided, so that what is signed stands together.
 */
export function buildWorkplanLetter(
  facts: WorkplanDocumentFacts,
  language: DocumentLanguage,
): TextDoc {
  const title = titleOf(facts);
  const state = stateOf(facts);
  const footer: readonly Run[] = [
    { text: `${onOneLine(title, language)} – ${onOneLine(state, language)}` },
  ];
  const table: readonly Block[] =
    facts.lines.length === 0
      ? []
      : [
          heading(letterWords.activitiesHeading, 1, language),
          ...legendParagraphs(facts, language),
          activitiesTable(facts, language),
        ];
  const annexes = [notesBlocks(facts, language), undecidedBlocks(facts, language)];
  const sections = [
    { page: upright, footer, blocks: firstPage(facts, language) },
    ...(table.length === 0 ? [] : [{ page: across, footer, blocks: table }]),
    { page: upright, footer, blocks: closing(facts, language) },
    ...annexes
      .filter((blocks) => blocks.length > 0)
      .map((blocks) => ({ page: upright, footer, blocks })),
  ];
  return {
    kind: 'text',
    properties: {
      title: onOneLine(title, language),
      subject: onOneLine(subjectOf(facts), language),
      creator: onOneLine(facts.issuer.at(-1) ?? { en: '', km: '' }, language),
      language,
    },
    look: governmentLook,
    sections,
  };
}
