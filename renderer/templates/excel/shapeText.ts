import { filledTexts } from './richText.ts';
import { elementsOf, type Edit } from './xmlScan.ts';
import { plainText, xmlText } from './xmlText.ts';
import { hasBrackets } from './fieldText.ts';

/** A paragraph of a text box or of a chart's title: its stretches of one look. */
interface ShapeParagraph {
  readonly stretches: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** The texts of paragraphs with fields in a part of drawings, between two offsets. */
export function shapeTexts(xml: string, from = 0, to = xml.length): readonly string[] {
  return paragraphsOf(xml, from, to).map(({ stretches }) =>
    stretches.map(({ text }) => text).join(''),
  );
}

/** Fills the fields in the texts of a part of drawings. */
export function shapeTextEdits(xml: string, value: (path: string) => string): readonly Edit[] {
  return paragraphsOf(xml, 0, xml.length).flatMap(({ stretches }) => {
    const filled = filledTexts(
      stretches.map(({ text }) => text),
      // Lines end by an element here, which a text cannot hold.
      (path) => value(path).replaceAll(/\s*[\r\n]+\s*/g, ' '),
    );
    return stretches.flatMap(({ start, end, text }, index) => {
      const now = filled[index] ?? '';
      return now === text ? [] : [{ start, end, text: xmlText(now) }];
    });
  });
}

function paragraphsOf(xml: string, from: number, to: number): readonly ShapeParagraph[] {
  return elementsOf(xml, ['p'], from, to).flatMap(({ innerStart, innerEnd }) => {
    const stretches = elementsOf(xml, ['t'], innerStart, innerEnd).map((element) => ({
      start: element.innerStart,
      end: element.innerEnd,
      text: plainText(xml.slice(element.innerStart, element.innerEnd)),
    }));
    return stretches.some(({ text }) => hasBrackets(text)) ? [{ stretches }] : [];
  });
}
