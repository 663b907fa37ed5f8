import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  type IPropertiesOptions,
  type ISectionOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FieldCatalogue, FieldScope } from '#shared/documents/fields/scope.ts';
import { ornamentPng } from '#renderer/writers/ornament.ts';

/** What the templates of these tests may use. */
export const catalogue: FieldCatalogue = {
  texts: new Set(['event.title', 'event.place', 'letter.subject', 'letter.number', 'office.name']),
  lists: new Map([
    ['people', new Set(['number', 'name', 'post'])],
    ['agenda', new Set(['time', 'topic'])],
  ]),
};

type Texts = Readonly<Record<string, string>>;

/** A scope over plain texts and lists; a path of the catalogue that is not given is empty. */
export function scopeOf(
  texts: Texts,
  lists: Readonly<Record<string, readonly Texts[]>> = {},
  known: FieldCatalogue = catalogue,
): FieldScope {
  return {
    text: (path) => (known.texts.has(path) ? (texts[path] ?? '') : null),
    number: () => null,
    rows: (path) => {
      const fields = known.lists.get(path);
      if (fields === undefined) return null;
      return (lists[path] ?? []).map((row) =>
        scopeOf(row, {}, { texts: fields, lists: new Map() }),
      );
    },
  };
}

export const meeting = scopeOf(
  {
    'event.title': 'Annual meeting',
    'event.place': 'Kampong Thom',
    'letter.number': '012/26',
    'office.name': 'OVOP Secretariat',
  },
  {
    people: [
      { number: '1', name: 'Sok Dara', post: 'Chief' },
      { number: '2', name: 'Chan Sophea', post: '' },
      { number: '3', name: 'Keo Bopha', post: 'Officer' },
    ],
    agenda: [
      { time: '8:00', topic: 'Opening' },
      { time: '9:00', topic: 'Reports' },
    ],
  },
);

export function paragraph(...texts: readonly string[]): Paragraph {
  return new Paragraph({ children: texts.map((text) => new TextRun(text)) });
}

/** A table of these rows of texts. */
export function table(...rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((text) => new TableCell({ children: [paragraph(text)] })),
        }),
    ),
  });
}

export async function wordFile(
  children: ISectionOptions['children'],
  section: Omit<ISectionOptions, 'children'> = {},
  footnotes: NonNullable<IPropertiesOptions['footnotes']> = {},
): Promise<Uint8Array> {
  const document = new Document({ footnotes, sections: [{ ...section, children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** What an office makes of an exported template: letterhead, text box, picture, table, list, condition, note. */
export async function officeTemplate(): Promise<Uint8Array> {
  return wordFile(
    [
      new Textbox({
        style: { width: '160pt', height: '40pt' },
        children: [paragraph('Box: {event.', 'place}')],
      }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new ImageRun({
            type: 'png',
            data: ornamentPng,
            transformation: { width: 120, height: 20 },
          }),
        ],
      }),
      paragraph('No. ', '{letter.', 'number}'),
      new Paragraph({
        children: [new TextRun('{event.title} at {event.place}'), new FootnoteReferenceRun(1)],
      }),
      paragraph('{#letter.subject}'),
      paragraph('Subject: {letter.subject}'),
      paragraph('{/letter.subject}'),
      table(
        ['No.', 'Name', 'Post'],
        ['{#people}{number}', '{name}', '{post}{/people}'],
        ['Total', '', ''],
      ),
      paragraph('{#agenda}'),
      paragraph('{time} {topic} ({event.place})'),
      paragraph('{/agenda}'),
      paragraph('End'),
    ],
    {
      headers: { default: new Header({ children: [paragraph('Header of {office.name}')] }) },
      footers: { default: new Footer({ children: [paragraph('Footer of {office.name}')] }) },
    },
    { 1: { children: [paragraph('Note on {event.title}')] } },
  );
}

/** The file with parts of its package changed; deterministic, so that two of them can be compared. */
export function altered(
  bytes: Uint8Array,
  change: (parts: Record<string, Uint8Array>) => void,
): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts, { mtime: new Date(2020, 1, 1) });
}

/** The file with the text of one part changed. */
export function rewritten(
  bytes: Uint8Array,
  name: string,
  change: (xml: string) => string,
): Uint8Array {
  return altered(bytes, (parts) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`No ${name}`);
    parts[name] = strToU8(change(strFromU8(part)));
  });
}

/** The texts of the paragraphs of a part, in order; those within text boxes stand before what is round them. */
export function paragraphsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const done: string[] = [];
  for (const [, tag, text] of xml.matchAll(
    /<(w:p|\/w:p|w:br\/)(?:\s[^>]*)?>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g,
  )) {
    if (tag === 'w:p') open.push('');
    else if (tag === '/w:p') done.push(open.pop()!);
    else open.push(open.pop() + (tag === 'w:br/' ? '\n' : unescaped(text!)));
  }
  return done;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
