import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultOf } from '#tests/renderer/writers/docxParts.ts';
import { hasLibreOffice, readWithLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { fillWordTemplate, inspectWordTemplate } from '#renderer/templates/wordTemplate.ts';
import type { FieldScope } from '#shared/documents/fields/scope.ts';
import { resavedByWriter } from './resaved.ts';
import {
  altered,
  catalogue,
  meeting,
  officeTemplate,
  paragraph,
  paragraphsOf,
  rewritten,
  scopeOf,
  table,
  wordFile,
} from './wordFiles.ts';

const main = 'word/document.xml';

function filled(bytes: Uint8Array, scope: FieldScope = meeting): Record<string, Uint8Array> {
  const template = inspectWordTemplate(bytes, catalogue);
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  const parts = unzipSync(fillWordTemplate(template.value, scope));
  for (const [name, part] of Object.entries(parts)) {
    if (name.endsWith('.xml')) expect(faultOf(strFromU8(part)), name).toBeNull();
  }
  return parts;
}

function textsOf(parts: Record<string, Uint8Array>, name = main): readonly string[] {
  return paragraphsOf(strFromU8(parts[name]!));
}

const filledTexts = [
  'Box: Kampong Thom',
  '',
  '',
  'No. 012/26',
  'Annual meeting at Kampong Thom',
  'No.',
  'Name',
  'Post',
  '1',
  'Sok Dara',
  'Chief',
  '2',
  'Chan Sophea',
  '',
  '3',
  'Keo Bopha',
  'Officer',
  'Total',
  '',
  '',
  '8:00 Opening (Kampong Thom)',
  '9:00 Reports (Kampong Thom)',
  'End',
];

describe('filling a Word template', () => {
  it('fills fields, repeats rows and paragraphs, and leaves out what has nothing to show', async () => {
    const parts = filled(await officeTemplate());
    expect(textsOf(parts)).toEqual(filledTexts);
    expect(textsOf(parts, 'word/header1.xml')).toEqual(['Header of OVOP Secretariat']);
    expect(textsOf(parts, 'word/footer1.xml')).toEqual(['Footer of OVOP Secretariat']);
    expect(textsOf(parts, 'word/footnotes.xml')).toContain('Note on Annual meeting');
  });

  it('shows what stands between the marks of a text that is given', async () => {
    const parts = filled(await officeTemplate(), scopeOf({ 'letter.subject': 'Call' }));
    expect(textsOf(parts).filter((text) => text !== '')).toEqual([
      'Box: ',
      'No. ',
      ' at ',
      'Subject: Call',
      'No.',
      'Name',
      'Post',
      'Total',
      'End',
    ]);
  });

  it('shows the other part where a text or a list is empty', async () => {
    const template = await wordFile([
      paragraph('{^people}Nobody{/people}{^agenda}Nothing{/agenda}{^letter.subject}None{/}'),
    ]);
    const scope = scopeOf({}, { people: [{}] });
    expect(textsOf(filled(template, scope))).toEqual(['NothingNone']);
  });

  it('asks a row first, and what stands outside it next', async () => {
    const template = await wordFile([
      paragraph('{#agenda}{topic}: {#people}{name} {topic} {event.place}; {/people}{/agenda}'),
    ]);
    const scope = scopeOf(
      { 'event.place': 'Here' },
      { agenda: [{ topic: 'A' }, { topic: 'B' }], people: [{ name: 'X' }, { name: '' }] },
    );
    expect(textsOf(filled(template, scope))).toEqual([
      'A: X A Here;  A Here; B: X B Here;  B Here; ',
    ]);
  });

  it('reads a field that Word split over runs, and one with spaces that nobody sees', async () => {
    const template = await wordFile([
      paragraph('a', '{', 'event', '.', 'ti', 'tle', '}', 'z'),
      paragraph('{ event.place }{\u200Bevent.place\u200B}'),
      paragraph('{# people }{ name\u00A0};{/ people}'),
    ]);
    const marked = rewritten(template, main, (xml) =>
      xml.replace(
        '<w:t xml:space="preserve">ti</w:t></w:r>',
        (run) =>
          `${run}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="b"/><w:bookmarkEnd w:id="7"/>`,
      ),
    );
    expect(marked).not.toEqual(template);
    expect(textsOf(filled(marked))).toEqual([
      'aAnnual meetingz',
      'Kampong ThomKampong Thom',
      'Sok Dara;Chan Sophea;Keo Bopha;',
    ]);
  });

  it('fills text boxes, for old programs too', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>In {event.place}</w:t></w:r></w:p></w:txbxContent>';
    const template = rewritten(await wordFile([paragraph('Before {event.title}')]), main, (xml) =>
      xml.replace(
        '</w:p>',
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>, {office.name}</w:t></w:r></w:p>`,
      ),
    );
    expect(textsOf(filled(template))).toEqual([
      'In Kampong Thom',
      'In Kampong Thom',
      'Before Annual meeting, OVOP Secretariat',
    ]);
  });

  it.each(['header', 'footer', 'footnotes', 'endnotes'])(
    'fills %s with their lists',
    async (kind) => {
      const name = `word/${kind}9.xml`;
      const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
      const part = `<w:x xmlns:w="w"><w:p><w:r><w:t>{#people}{name} of {office.name}, {/people}</w:t></w:r></w:p></w:x>`;
      const template = withPart(await wordFile([paragraph('No field here')]), name, type, part);
      expect(textsOf(filled(template), name)).toEqual([
        'Sok Dara of OVOP Secretariat, Chan Sophea of OVOP Secretariat, Keo Bopha of OVOP Secretariat, ',
      ]);
    },
  );

  it('fills charts and diagrams, where no line can be broken', async () => {
    const name = 'word/charts/chart1.xml';
    const type = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
    const part = '<c:x><a:p><a:r><a:t>{event.title}</a:t></a:r></a:p></c:x>';
    const template = withPart(await wordFile([paragraph('{event.title}')]), name, type, part);
    const parts = filled(template, scopeOf({ 'event.title': 'One\r\ntwo' }));
    expect(strFromU8(parts[name]!)).toBe(part.replace('{event.title}', 'One two'));
    expect(textsOf(parts)).toEqual(['One\ntwo']);
  });

  it('fills the title in the properties, and leaves there what cannot be filled', async () => {
    const core = 'docProps/core.xml';
    const title = (text: string) => async () =>
      rewritten(await wordFile([paragraph('{event.title}')]), core, (xml) =>
        xml.replace(/(?=<\/cp:coreProperties>)/, `<dc:title>${text}</dc:title>`),
      );
    const good = await title('{event.title}')();
    const before = strFromU8(unzipSync(good)[core]!);
    expect(before).toContain('{event.title}');
    expect(strFromU8(filled(good)[core]!)).toBe(before.replace('{event.title}', 'Annual meeting'));
    const cut = await title('{#people}{name}')();
    expect(filled(cut)[core]).toEqual(unzipSync(cut)[core]);
  });

  it('fills one template for many, each time anew', async () => {
    const template = inspectWordTemplate(await officeTemplate(), catalogue);
    if (!template.ok) throw new Error(JSON.stringify(template.problem));
    const titles = ['One', 'Two', 'One'].map((title) =>
      fillWordTemplate(template.value, scopeOf({ 'event.title': title })),
    );
    expect(titles[0]).toEqual(titles[2]);
    expect(textsOf(unzipSync(titles[1]!))).toContain('Two at ');
    expect(template.value.fields).toEqual(
      expect.arrayContaining(['event.title', 'people', 'name']),
    );
  });
});

function withPart(bytes: Uint8Array, name: string, type: string, xml: string): Uint8Array {
  const typed = rewritten(bytes, '[Content_Types].xml', (list) =>
    list.replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
  );
  return altered(typed, (parts) => {
    parts[name] = new TextEncoder().encode(xml);
  });
}

describe('what holds no field', () => {
  it('comes out byte for byte, and in its place', async () => {
    const extra = '<?xml version="1.0"?>\r\n<x:odd  b = "{not a field}" ><!-- kept --></x:odd>';
    const template = withPart(
      await officeTemplate(),
      'customXml/odd.xml',
      'application/xml',
      extra,
    );
    const [before, after] = [unzipSync(template), filled(template)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (name) => strFromU8(before[name]!, true) !== strFromU8(after[name]!, true),
    );
    expect(changed.toSorted()).toEqual([
      main,
      'word/footer1.xml',
      'word/footnotes.xml',
      'word/header1.xml',
    ]);
    const pictures = Object.keys(before).filter((name) => name.startsWith('word/media/'));
    expect(pictures).toHaveLength(1);
  });

  it('stays as it is round a field', async () => {
    const odd = '<w:r w:rsidR="00AB"><w:rPr><x:unknown a="1"/></w:rPr><w:sym w:char="F0FC"/></w:r>';
    const template = rewritten(await wordFile([paragraph('{event.title}')]), main, (xml) =>
      xml.replace('<w:p>', `<w:p>${odd}`),
    );
    const before = strFromU8(unzipSync(template)[main]!);
    expect(before).toContain(odd);
    expect(strFromU8(filled(template)[main]!)).toBe(
      before.replace('{event.title}', 'Annual meeting'),
    );
  });

  it('is the whole file where there is no field at all', async () => {
    const template = await wordFile([paragraph('Only text')]);
    expect(filled(template)).toEqual(unzipSync(template));
  });
});

describe.runIf(hasLibreOffice)(`in LibreOffice Writer${unlessLeftOut}`, () => {
  it('a template that was saved there fills and opens', async () => {
    const template = resavedByWriter(await officeTemplate());
    const resaved = inspectWordTemplate(template, catalogue);
    if (!resaved.ok) throw new Error(JSON.stringify(resaved.problem));
    expect(textsOf(filled(template)).filter((text) => text !== '')).toEqual(
      filledTexts.filter((text) => text !== ''),
    );
    const { pages } = readWithLibreOffice(fillWordTemplate(resaved.value, meeting));
    expect(pages).toHaveLength(1);
    const shown = [
      'Header of OVOP',
      'Footer of OVOP',
      'Box: Kampong',
      'Note on Annual',
      'Chan Sophea',
    ];
    for (const text of shown) expect(pages[0]).toContain(text);
    expect(pages[0]).not.toMatch(/[{}]/);
  });
});

describe('a table that would be left without rows', () => {
  it('goes, and the document stays whole', async () => {
    const template = await wordFile([
      table(['{#people}{name}', '{post}{/people}']),
      paragraph('After'),
    ]);
    const parts = filled(template, scopeOf({}));
    expect(strFromU8(parts[main]!)).not.toContain('<w:tbl>');
    expect(textsOf(parts)).toEqual(['After']);
  });
});
