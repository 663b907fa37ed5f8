import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import { distributionList } from '../build/closing.ts';
import { withLatinDigits } from '../build/digits.ts';
import { dateLines } from '../build/dateLines.ts';
import { emblemPicture, headerBlock } from '../build/headerBlock.ts';
import { particularsBlock } from '../build/particulars.ts';
import { proseBlocks, wordingBlocks } from '../build/prose.ts';
import { wordingLine, wordingOf } from '../build/templateWording.ts';
import { titleBlocks } from '../build/titleBlocks.ts';
import { onOneLine } from '../build/wording.ts';
import { lookOf } from '../template/defaults.ts';
import type { Block, PageSetup, Paragraph, Run, TextDoc } from '../textDoc.ts';
import { workplanWords } from '../words.ts';
import type { WorkplanPaperFacts } from './facts.ts';
import { notesBlocks, undecidedBlocks, wordedHeading } from './letterNotes.ts';
import { activitiesTable, legend } from './letterTable.ts';
import { rateNote, summaryTable, totalsInWords } from './letterTotals.ts';
import { stateOf } from './letterTexts.ts';
import { letterWords } from './letterWords.ts';
import { marginsBy, workplanInput, type WorkplanInput, type WorkplanPaper } from './paper.ts';
import { workplanSignatures } from './signings.ts';

type Annexes = NonNullable<WorkplanPaper['annexes']>;

/** Wide tables need the room: pages across have narrower margins than upright ones. */
const acrossMargins: PageSetup['margins'] = { top: 0.9, right: 0.75, bottom: 0.8, left: 0.6 };

/** What the signs mean, one paragraph a language, over the table that uses them. */
function legendParagraphs(
  facts: WorkplanPaperFacts,
  language: DocumentLanguage,
  annexes: Annexes,
): readonly Paragraph[] {
  const parts = legend(facts, language, annexes);
  const text: Bilingual = {
    en: parts.map(({ en }) => en).join(' · '),
    km: parts.map(({ km }) => km).join(' · '),
  };
  return proseBlocks([text], language, { look: 'note', keepWithNext: true });
}

function firstPage(
  facts: WorkplanPaperFacts,
  input: WorkplanInput,
  annexes: Annexes,
): readonly Block[] {
  const { template, language } = input;
  return [
    headerBlock(input),
    ...(template.datePlace === 'above'
      ? [{ kind: 'dateBlock', lines: dateLines(input) } satisfies Block]
      : []),
    ...titleBlocks(wordingOf(input, 'title'), language),
    ...particularsBlock(input, [
      { key: letterWords.subject, value: wordingLine(input, 'subject') },
      { key: letterWords.scope, value: facts.scope?.name ?? workplanWords.wholePlan },
      { key: letterWords.status, value: stateOf(facts) },
    ]),
    ...wordingBlocks(input, annexes === 'all' ? 'opening' : 'openingAlone'),
    ...(facts.lines.length === 0
      ? wordingBlocks(input, 'noActivities', {})
      : [summaryTable(facts, input), ...rateNote(facts, language)]),
  ];
}

function activities(
  facts: WorkplanPaperFacts,
  input: WorkplanInput,
  annexes: Annexes,
): readonly Block[] {
  if (facts.lines.length === 0) return [];
  return [
    wordedHeading('activitiesHeading', input),
    ...legendParagraphs(facts, input.language, annexes),
    activitiesTable(facts, input),
  ];
}

function closing(facts: WorkplanPaperFacts, input: WorkplanInput): readonly Block[] {
  const { template, language } = input;
  const signatures = workplanSignatures(facts, input);
  const copies = distributionList(template.distribution, language);
  return [
    ...(facts.lines.length === 0
      ? []
      : [wordedHeading('totalHeading', input), ...totalsInWords(facts, language)]),
    ...(signatures === null ? [] : [signatures]),
    ...(copies.items.length === 0 ? [] : [copies]),
    ...wordingBlocks(input, 'provenance', { look: 'note' }),
  ];
}

/**
 * The workplan as a paper to be signed: a page with the state's header, the opening and the budget by programme;
 * the activities on pages across; a page with the totals in words, the signatures and the distribution list; and
 * after the signatures the open queries as notes and what is undecided, so that what is signed stands together.
 */
export function buildWorkplanLetter(
  facts: WorkplanPaperFacts,
  language: DocumentLanguage,
  paper: WorkplanPaper,
): TextDoc {
  const input = workplanInput(facts, language, paper);
  const { template, annexes = 'all' } = paper;
  const title = wordingLine(input, 'title');
  const footer: readonly Run[] = [
    { text: `${onOneLine(title, language)} – ${onOneLine(stateOf(facts), language)}` },
  ];
  const upright: PageSetup = {
    size: 'A4',
    orientation: 'portrait',
    margins: template.margins,
  };
  const across: PageSetup = {
    size: 'A4',
    orientation: 'landscape',
    margins: marginsBy(template.margins, acrossMargins),
  };
  const sections = [
    { page: upright, blocks: firstPage(facts, input, annexes) },
    { page: across, blocks: activities(facts, input, annexes) },
    { page: upright, blocks: closing(facts, input) },
    ...(annexes === 'none'
      ? []
      : [notesBlocks(facts, input), undecidedBlocks(facts, input)].map((blocks) => ({
          page: upright,
          blocks,
        }))),
  ].filter(({ blocks }) => blocks.length > 0);
  const doc: TextDoc = {
    kind: 'text',
    properties: {
      title: onOneLine(title, language),
      subject: onOneLine(wordingLine(input, 'subject'), language),
      creator: onOneLine(facts.issuer.at(-1) ?? { en: '', km: '' }, language),
      language,
    },
    look: lookOf(template),
    sections: sections.map((section) => ({ ...section, footer })),
    ...emblemPicture(input),
  };
  return template.digits === 'latin' ? withLatinDigits(doc) : doc;
}
