import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultOf } from '#tests/renderer/writers/docxParts.ts';
import { hasLibreOffice, readWithLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { fillWordTemplate, inspectWordTemplate } from '#renderer/templates/wordTemplate.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { catalogue, paragraph, paragraphsOf, scopeOf, table, wordFile } from './wordFiles.ts';

const template = inspectWordTemplate(
  await wordFile([
    paragraph('[{event.title}]'),
    table(['{#people}[{name}', ']{/people}']),
    paragraph('{#event.title}{event.title}{/event.title}'),
  ]),
  catalogue,
);
if (!template.ok) throw new Error(JSON.stringify(template.problem));
const { value } = template;

function filledWith(text: string): readonly string[] {
  const scope = scopeOf({ 'event.title': text }, { people: [{ name: text }] });
  const xml = strFromU8(unzipSync(fillWordTemplate(value, scope))['word/document.xml']!);
  expect(faultOf(xml)).toBeNull();
  return paragraphsOf(xml);
}

describe('values in a template', () => {
  it.each([
    ['marks of XML', `<b> & "quoted" 'apos' ]]> <!-- -->`],
    ['entities as text', '&amp;&lt;w:p&gt;&#65;'],
    ['emoji', 'Hello 👩🏽‍🌾🇰🇭'],
    ['a text from right to left', 'مرحبا بالعالم \u202Eabc\u202C'],
    ['5,000 letters', 'ស្ត្រី '.repeat(5_000)],
    ['Khmer', 'លេខាធិការដ្ឋាន'],
    ['fields', '{event.place} {#people}{name}{/people} {/} {'],
    ['marks of replacing', '$& $1 $` \\1'],
    ['lines', 'one\ntwo\n\nfour'],
  ])('come out as they are: %s', (_, text) => {
    expect(filledWith(text)).toEqual([`[${text}]`, `[${text}`, ']', text]);
  });

  it.each([
    ['control characters', 'a\u0000\u0008\u000B\u001Fb', 'ab'],
    ['surrogates without their half', 'a\uD800b\uDC00', 'ab'],
    ['what is no character', 'a\uFFFE\uFFFFb', 'ab'],
    ['line ends of other systems', 'a\r\nb\rc', 'a\nb\nc'],
  ])('lose only what no document can hold: %s', (_, text, kept) => {
    expect(filledWith(text)).toEqual([`[${kept}]`, `[${kept}`, ']', kept]);
  });

  it('always give a whole document with the text in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const kept = xmlSafe(text).replaceAll(/\r\n?/g, '\n');
        expect(filledWith(text).slice(0, 3)).toEqual([`[${kept}]`, `[${kept}`, ']']);
      }),
      { numRuns: 300 },
    );
  });

  it.runIf(hasLibreOffice)(`open in LibreOffice${unlessLeftOut}`, () => {
    const text = `<b> & "q" 'a' {event.place} 👩🏽‍🌾 \u0001 \uD800 end`;
    const scope = scopeOf({ 'event.title': text }, { people: [{ name: text }] });
    expect(readWithLibreOffice(fillWordTemplate(value, scope)).text).toContain(
      `[<b> & "q" 'a' {event.place} 👩🏽‍🌾 end]`,
    );
  });
});
