import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { Filling } from '../fields/filling.ts';
import type { BuildInput } from '../kinds/kind.ts';
import type { Paragraph } from '../textDoc.ts';
import { wordingOf } from './templateWording.ts';
import { paragraphsOf, runLines } from './wording.ts';

/** Paragraphs of a text in both languages, the second set back. */
export function proseBlocks(
  paragraphs: readonly Bilingual[],
  language: DocumentLanguage,
  look: Omit<Paragraph, 'kind' | 'runs'> = {
    look: 'body',
    align: 'justify',
    indentFirstLine: true,
  },
): readonly Paragraph[] {
  return paragraphs.flatMap((text) =>
    runLines(text, language).map((runs): Paragraph => ({ kind: 'paragraph', ...look, runs })),
  );
}

const opens = /^(?:\{#[^{}]+\})+/;

/** What stands alone on a line of a template file is taken out with the line. */
export function markLine(text: string): Paragraph {
  return { kind: 'paragraph', look: 'note', runs: [{ text }] };
}

/**
 * A paragraph that a condition holds as a whole, with the marks of the condition on lines of their own, so that a
 * template file leaves no empty line behind; any other paragraph as it is.
 */
function withMarksApart(paragraph: Paragraph): readonly Paragraph[] {
  const [run, ...more] = paragraph.runs;
  const open = run === undefined ? '' : (opens.exec(run.text)?.[0] ?? '');
  if (run === undefined || more.length > 0 || open === '') return [paragraph];
  const names = [...open.matchAll(/\{#([^{}]+)\}/g)].map(([, name = '']) => name);
  const close = names
    .toReversed()
    .map((name) => `{/${name}}`)
    .join('');
  const inner = run.text.slice(open.length, -close.length);
  const isWhole = run.text.endsWith(close) && !names.some((name) => inner.includes(`{/${name}}`));
  if (!isWhole) return [paragraph];
  return [
    ...names.map((name) => markLine(`{#${name}}`)),
    { ...paragraph, runs: [{ ...run, text: inner }] },
    ...names.toReversed().map((name) => markLine(`{/${name}}`)),
  ];
}

/** A wording of the template, filled, as paragraphs of the body. */
export function wordingBlocks(
  input: BuildInput,
  slot: string,
  look?: Omit<Paragraph, 'kind' | 'runs'>,
): readonly Paragraph[] {
  const paragraphs = proseBlocks(wordingOf(input, slot), input.language, look);
  return input.filling.isTemplate ? paragraphs.flatMap(withMarksApart) : paragraphs;
}

/** The paragraphs of a prose field that may be empty; in a template file without an empty line where it is. */
export function optionalProse(
  { filling, language }: Pick<BuildInput, 'filling' | 'language'>,
  path: string,
  look?: Omit<Paragraph, 'kind' | 'runs'>,
): readonly Paragraph[] {
  const paragraphs = proseBlocks(proseOf(filling, path), language, look);
  if (!filling.isTemplate) return paragraphs;
  const { open, close } = filling.condition(path);
  return [markLine(open), ...paragraphs, markLine(close)];
}

/** A prose field's paragraphs. */
export function proseOf(filling: Filling, path: string): readonly Bilingual[] {
  return paragraphsOf(filling.text(path));
}
