import type { TextDoc } from '#shared/documents/textDoc.ts';
import { textsOf } from './kindSupport.ts';

/** What a fact that is not given leaves behind in a sentence, and what no program may print. */
const traces: readonly (readonly [string, RegExp])[] = [
  ['a value that is none', /undefined|null|NaN|\[object/],
  ['a field that was not filled', /[{}[\]]/],
  ['two blanks', / {2}/],
  // A dot between blanks stands between the two languages of a line.
  ['a blank at an end', /^ [^·]|[^·] $/u],
  [
    'a preposition without its noun',
    /(?:នៅ|ត្រូវនឹង|អធិបតីភាព|ត្រឹម|នូវ|ទំនាក់ទំនង៖) ?[។]|\b(?:at|on|of|by|the|with) ?[.,;]/u,
  ],
  ['a blank before a mark', /[\p{L}\p{M}] [.,;:។](?![\p{L}\d.])/u],
  ['two marks', /,[ ]*[,.;]|\(\s*\)|«\s*»|“\s*”|។។/u],
  ['a mark that begins', /^[,.;:។)»]/u],
  ['a label without a value', /[:៖]\s*$/u],
];

/** What a reader would stumble over in a document: each with the text; keys of two columns may end with a colon. */
export function stumbles(doc: TextDoc): readonly string[] {
  const keys = new Set(
    doc.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'keyValues'
          ? block.pairs.map(({ key }) => key)
          : block.kind === 'distribution'
            ? [block.title]
            : [],
      ),
    ),
  );
  return textsOf(doc).flatMap((text) =>
    traces.flatMap(([name, pattern]) => {
      const mayEndSo = name === 'a label without a value' && (keys.has(text) || endsLead(text));
      return pattern.test(text.replaceAll(/\.{4,}/g, 'x')) && !mayEndSo
        ? [`${name}: «${text}»`]
        : [];
    }),
  );
}

/** «… as follows:» leads on to what stands under it. */
function endsLead(text: string): boolean {
  return text.length > 20;
}
