import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fillWordTemplate, inspectWordTemplate } from '#renderer/templates/wordTemplate.ts';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { scopeOf } from '#shared/documents/fields/fillingScope.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import {
  inputOf,
  languages,
  office,
  templateInput,
} from '#tests/shared/documents/kinds/kindSupport.ts';
import { trials } from '#tests/shared/documents/kinds/trials.ts';

/** The paragraphs of a Word file's text, in order. */
function paragraphsOf(file: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
}

async function templateOf(kind: AnyKind, language: DocumentLanguage) {
  const catalogue = catalogueOf(kind.fields, kind.calculations);
  const file = await writeDocx(kind.text(templateInput(kind, language)));
  const template = inspectWordTemplate(file, catalogue);
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  return (given: unknown) => {
    const { filling } = inputOf(kind, language, given);
    const arranged = kind.arranged?.(filling, office) ?? filling;
    const scope = scopeOf(arranged, catalogue, { language, digits: 'khmer' });
    return paragraphsOf(fillWordTemplate(template.value, scope));
  };
}

describe.each(trials.map((trial) => ({ ...trial, id: trial.kind.id })))('$id', (trial) => {
  const { kind, least, typed } = trial;

  test.each(languages)(
    'saved as a Word template it is taken back and filled (%s)',
    async (language) => {
      const fill = await templateOf(kind, language);
      for (const given of [kind.example, least, typed('Typed')]) {
        expect(fill(given).join('\n')).not.toMatch(/[{}]|undefined/);
      }
      expect(fill(typed('Typed')).join('\n')).toContain('Typed');
    },
  );

  test('filled, it says what the program’s own document says', async () => {
    const fill = await templateOf(kind, 'km');
    const own = paragraphsOf(await writeDocx(kind.text(inputOf(kind, 'km'))));
    // A text of several paragraphs stands in one with line ends, and the day of an agenda before its hours.
    const filled = fill(kind.example).join('\n');
    const sentences = own.filter((text) => text.length > 30 && !/^[.]|\.{4}/.test(text));
    expect(sentences.length).toBeGreaterThan(3);
    for (const sentence of sentences) expect(filled).toContain(sentence);
  });

  test('filled without a number, it has the room to write one wherever the paper has it', async () => {
    const fill = await templateOf(kind, 'km');
    const room = /លេខ៖ \.{10,}/;
    const own = paragraphsOf(await writeDocx(kind.text(inputOf(kind, 'km', least)))).join('\n');
    expect(room.test(fill(least).join('\n'))).toBe(room.test(own));
  });
});
