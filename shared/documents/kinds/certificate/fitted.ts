import { onOneLine, textLines } from '../../build/wording.ts';
import { filledWording } from '../../fields/wording.ts';
import type { DocumentTemplate } from '../../template/model.ts';
import type { BuildInput } from '../kind.ts';

/** Sizes that a certificate is set at, in points, the first that lets it stand on its one page. */
const steps = [
  { body: 12, title: 24 },
  { body: 11, title: 21 },
  { body: 10, title: 18 },
  { body: 9, title: 16 },
  { body: 8, title: 14 },
] as const;

/** Body size, in points. */
const forBoth = 10;

const points = (millimetres: number) => (millimetres * 72) / 25.4;
/** A4 across. */
const sheet = { width: points(297), height: points(210) };
/** Of running Khmer and Latin text in em of its size, generously; Khmer is set smaller, in higher lines. */
const khmer = { letter: 0.7, line: 1.68 };
const latin = { letter: 0.48, line: 1.2 };
/** Ornament and spaces of the header; the emblem; the room for the seal with its spaces. Points. */
const fixed = { header: 40, emblem: 58, seal: 96 };
const underParagraph = 6;
/** A title with the spaces round it. */
const roundTitle = 14;

const graphemes = new Intl.Segmenter('km', { granularity: 'grapheme' });
const isKhmer = /[\u1780-\u17FF]/u;

function kindOf(text: string) {
  return isKhmer.test(text) ? khmer : latin;
}

/** How high a text stands that is broken into lines of the width. */
function heightOf(text: string, size: number, width: number): number {
  let length = 0;
  for (const { segment } of graphemes.segment(text)) length += kindOf(segment).letter * size;
  return Math.max(1, Math.ceil(length / width)) * kindOf(text).line * size;
}

/** What the certificate would take in height at a size. */
function heightAt(
  input: BuildInput,
  { body, title }: { readonly body: number; readonly title: number },
): number {
  const { template, office, language, filling } = input;
  const width = sheet.width - points(template.margins.left + template.margins.right);
  const lines = (slot: string) =>
    filledWording(template.wording[slot] ?? { km: '', en: '' }, filling);
  const large = ['title', 'name'].flatMap((slot) =>
    lines(slot).map((text) => onOneLine(text, language)),
  );
  const across = ['lead', 'post', 'use'].flatMap((slot) =>
    lines(slot).map((text) => onOneLine(text, language)),
  );
  const deed = lines('deed').flatMap((text) => textLines(text, language));
  const issuer = office.issuer.flatMap((text) => textLines(text, language));
  const sum = (texts: readonly string[], size: number, more: number, of = width) =>
    texts.reduce((total, text) => total + heightOf(text, size, of) + more, 0);
  const hasEmblem = template.showEmblem && office.emblem !== null;
  // The names of the issuer stand beside those of the state, or under them.
  const state = template.header === 'centred' ? body * (language === 'both' ? 7 : 4) : 0;
  return (
    fixed.header +
    state +
    (hasEmblem ? fixed.emblem : 0) +
    sum(issuer, body * 0.92, 0, width * 0.58) +
    sum(large, title, roundTitle) +
    sum([...across, ...deed], body, underParagraph) +
    (language === 'both' ? 8 : 6) * body +
    fixed.seal
  );
}

type Sizes = Pick<DocumentTemplate, 'bodySize' | 'titleSize'>;

function fits(input: BuildInput, { bodySize, titleSize }: Sizes): boolean {
  const { top, bottom } = input.template.margins;
  return (
    heightAt(input, { body: bodySize, title: titleSize }) <= sheet.height - points(top + bottom)
  );
}

/**
 * The template with sizes at which each certificate stands on one page; those of the office where they do. What will
 * stand in a file of placeholders is not known: one of both languages is set as small as most of them need.
 * @param inputs of each page
 */
export function fitted(
  inputs: readonly BuildInput[],
  template: DocumentTemplate,
): DocumentTemplate {
  const known = steps.map(({ body, title }): Sizes => ({
    bodySize: Math.min(body, template.bodySize),
    titleSize: Math.min(title, template.titleSize),
  }));
  const isEnough = (sizes: Sizes) =>
    inputs.every((input) =>
      input.filling.isTemplate
        ? input.language !== 'both' || sizes.bodySize <= forBoth
        : fits(input, sizes),
    );
  return { ...template, ...(known.find(isEnough) ?? known.at(-1)) };
}
