import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { FieldScope } from '#shared/documents/fields/scope.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { readFieldTag, type FieldTag } from './fieldTag.ts';

/** A part of a Word file that holds fields. */
export interface FieldPart {
  readonly name: string;
  readonly xml: string;
  /** Whether it is the text itself, rather than what stands beside it: only there are sections. */
  readonly isMain: boolean;
  /** Whether every field stands where a line may be broken; elsewhere a line end becomes a space. */
  readonly breaksLines: boolean;
}

/** Thrown where fields stand so that filling them would spoil the part. */
export class MisplacedFields extends Error {
  /** The lists or conditions at fault. */
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super(`Misplaced: ${names.join(', ')}`);
    this.name = 'MisplacedFields';
    this.names = names;
  }
}

const main = 'word/document.xml';
const beside = 'word/part.xml';
const typePrefix = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const list = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${typePrefix}.document.main+xml"/><Override PartName="/${beside}" ContentType="${typePrefix}.header+xml"/></Types>`;

/**
 * The part with its fields filled; a value is text and never read for fields again.
 * @throws MisplacedFields
 */
export function fillPart(
  { xml, isMain, breaksLines }: FieldPart,
  scope: FieldScope,
): Uint8Array<ArrayBuffer> {
  // The library is given the one part alone: it would write more anew than the parts that hold fields.
  const zip = new PizZip();
  zip.file('[Content_Types].xml', list);
  zip.file(main, isMain ? xml : '<w:document></w:document>');
  if (!isMain) zip.file(beside, xml);
  try {
    new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: breaksLines,
      errorLogging: false,
      modules: [tagsByOurReading()],
      parser: (tag) => ({ get: (inner: FieldScope) => valueOf(inner, tag, breaksLines) }),
      nullGetter: () => '',
    }).render(scope);
  } catch (error) {
    const names = misplacedNames(error);
    if (names === null) throw error;
    throw new MisplacedFields(names);
  }
  const filled = zip.file(isMain ? main : beside);
  if (filled === null) throw new Error('The library lost the part');
  return new Uint8Array(filled.asUint8Array());
}

/** The rows of a list, or a text; null where the scope has neither, so that the next one out is asked. */
function valueOf(
  scope: FieldScope,
  tag: string,
  breaksLines: boolean,
): readonly FieldScope[] | string | null {
  const { name } = readFieldTag(tag);
  const rows = scope.rows(name);
  if (rows !== null) return rows;
  const text = scope.text(name);
  if (text === null) return null;
  const safe = xmlSafe(text).replaceAll(/\r\n?/g, '\n');
  return breaksLines ? safe : safe.replaceAll('\n', ' ');
}

/** Has the library read tags as the check before it did. */
function tagsByOurReading(): Docxtemplater.DXT.Module {
  return {
    name: 'OwnTags',
    // The library takes functions here, which its types do not know of.
    matchers: () => matchers() as unknown as Matchers,
  };
}

type Matchers = ReturnType<NonNullable<Docxtemplater.DXT.Module['matchers']>>;

/** New ones for every tag, since the library writes the name that it finds into them. */
function matchers() {
  // Above the library's own, which weigh less than nothing.
  const start = { location: 'start', expandTo: 'auto', priority: 1 } as const;
  return [
    [nameOf('open'), 'loop', { ...start, inverted: false }],
    [nameOf('unless'), 'loop', { ...start, inverted: true }],
    [nameOf('close'), 'loop', { location: 'end', priority: 1 }],
  ];
}

/** Gives the name that stands in a tag of the kind; an empty text for any other. */
function nameOf(kind: FieldTag['kind']): (inside: string) => string {
  return (inside) => {
    const tag = readFieldTag(inside);
    return tag.kind === kind ? tag.name : '';
  };
}

interface LibraryProperties {
  readonly xtag?: unknown;
  readonly pair?: { readonly left?: unknown };
  readonly openingtag?: unknown;
  readonly errors?: readonly unknown[];
}

/** The names in a fault that the library found in the template; null where it is no such fault. */
function misplacedNames(error: unknown): readonly string[] | null {
  if (!(error instanceof Error) || !('properties' in error)) return null;
  const { errors, xtag, pair, openingtag } = error.properties as LibraryProperties;
  if (errors !== undefined) return errors.flatMap((each) => misplacedNames(each) ?? []);
  const name = xtag ?? pair?.left ?? openingtag;
  return typeof name === 'string' ? [name] : [];
}
