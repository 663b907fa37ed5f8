import type { Bilingual } from '../../../base/language.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { cardLines, pointsOf, type CardWish } from '../../build/cardLines.ts';
import { sheetRoom } from '../../build/cardPaper.ts';
import { wordingLine } from '../../build/templateWording.ts';
import { onOneLine, textLines } from '../../build/wording.ts';
import { lookOf } from '../../template/defaults.ts';
import type { RowFilling } from '../../fields/filling.ts';
import { inRow } from '../../fields/inRow.ts';
import type { Card, Cards, SizedLine } from '../../textDoc.ts';
import type { BuildInput } from '../kind.ts';

export const columns = 2;
/** Rows of cards on a sheet. */
export const deep = 4;

/** Millimetres: the title of the event, the post with the code beside it, the role; the names have the rest. */
const headOf = ({ language }: BuildInput) => (language === 'both' ? 12 : 9.5);
const foot = 18;
const band = 7.5;
/** Between the edge of a card and its text, at both sides. */
const insets = 8;
const codeGap = 4;
/** A code is read more easily the less it holds. */
const codeLetters = 40;

const codeWords = { km: 'កូដ QR របស់អ្នកចូលរួម', en: 'QR code of the participant' };

/** How high the parts of a card are when eight of them fill a sheet. */
export function heightsOf(input: BuildInput): Cards['heights'] {
  const whole = Math.floor((sheetRoom(input).height / deep) * 10) / 10;
  const head = headOf(input);
  return { head, middle: Math.max(10, whole - head - foot - band), foot, band };
}

const nameHands = { khmerName: 'heading', latinName: 'running' } as const;

/** The name in both scripts, each as large as it has room for, and over them how the person is addressed. */
function names(row: RowFilling, input: BuildInput): readonly CardWish[] {
  const small = { hand: 'running', least: 7, broken: 'flow' } as const;
  const isForKhmer = input.language !== 'en' && row.text('khmerName').km !== '';
  const title = row.text('honorific');
  const honorific =
    input.language === 'both' ? onOneLine(title, 'both') : isForKhmer ? title.km : title.en;
  const large = (['khmerName', 'latinName'] as const).map((path): CardWish => ({
    text: row.text(path).km,
    hand: nameHands[path],
    most: path === 'khmerName' ? 32 : 29,
    least: 9,
    whole: 17,
    broken: 'name',
    look: { bold: true },
  }));
  return [{ ...small, text: honorific, most: 11, whole: 7 }, ...large];
}

/** Texts in small under each other; of both languages each on lines of its own. */
function small(
  texts: readonly Bilingual[],
  { language }: BuildInput,
  wish: Pick<CardWish, 'most' | 'least' | 'whole' | 'broken'>,
): readonly CardWish[] {
  return texts.flatMap((text, index) =>
    textLines(text, language).map((line): CardWish => ({
      ...wish,
      text: line,
      hand: 'running',
      look: index === 0 ? { bold: true } : {},
    })),
  );
}

function marked(
  lines: readonly SizedLine[],
  mark: string,
  at: 'first' | 'last',
): readonly SizedLine[] {
  if (mark === '') return lines;
  const [first = { runs: [], size: 8 }, ...more] = lines;
  const run = [{ text: mark }];
  return [
    { ...first, runs: at === 'first' ? [...run, ...first.runs] : [...first.runs, ...run] },
    ...more,
  ];
}

/** The badge of a participant; in a template file with the marks that repeat it. */
export function cardOf(row: RowFilling, given: BuildInput, title: Bilingual): Card {
  const input: BuildInput = { ...given, filling: inRow(row, given.filling) };
  const { template, language } = input;
  const { isTemplate } = row;
  const look = lookOf(template);
  const heights = heightsOf(input);
  const width = sheetRoom(input).width / columns - insets;
  const code = isTemplate ? '' : excerpt(row.text('code').en, codeLetters);
  const fit = (wishes: readonly CardWish[], height: number, taken = 0) =>
    cardLines(
      wishes,
      { width: pointsOf(width - taken), height: pointsOf(height) },
      look,
      isTemplate,
    );
  const role = isTemplate || row.given('role') ? onOneLine(row.text('role'), language) : '';
  const [roleLine = { runs: [], size: 8 }] = fit(
    [
      {
        text: role,
        hand: 'heading',
        most: 11,
        least: 6,
        whole: 6,
        broken: 'flow',
        look: { bold: true },
      },
    ],
    band,
  );
  const [bandLine = roleLine] = marked([roleLine], row.marks.close, 'last');
  const posts = [wordingLine(input, 'post'), wordingLine(input, 'body')];
  return {
    head: marked(
      fit(
        small([title], input, { most: 9, least: 5.5, whole: 8, broken: 'flow' }),
        heights.head - 2,
      ),
      row.marks.open,
      'first',
    ),
    middle: fit(names(row, input), heights.middle),
    foot: fit(
      small(posts, input, { most: 10, least: 5.5, whole: 8, broken: 'flow' }),
      foot,
      code === '' ? 0 : foot + codeGap - insets / 2,
    ),
    code:
      code === ''
        ? null
        : {
            kind: 'qrCode',
            text: code,
            description: language === 'en' ? codeWords.en : codeWords.km,
          },
    band: { line: bandLine, filled: !['', 'participant'].includes(row.key('role')) },
  };
}
