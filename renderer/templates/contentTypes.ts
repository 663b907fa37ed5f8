/** The name of the part that tells what every other part of an Office package is. */
export const contentTypesPart = '[Content_Types].xml';

/** What the parts of a package are, by the package's own list. */
export interface ContentTypes {
  /** Every type that the list names, whether a part has it or not. */
  readonly named: readonly string[];
  /** The type of a part; an empty text where the list has none. */
  of(name: string): string;
}

/** Reads the list of an Office package (ECMA-376 part 2, 7.2.3): types of single parts, and of extensions. */
export function contentTypesIn(xml: string): ContentTypes {
  const named: string[] = [];
  const parts = new Map<string, string>();
  const extensions = new Map<string, string>();
  for (const [tag, element = ''] of xml.matchAll(/<(?:\w+:)?(Override|Default)\s[^>]*>/g)) {
    const type = attribute(tag, 'ContentType').trim();
    named.push(type);
    if (element === 'Override') {
      parts.set(attribute(tag, 'PartName').replace(/^\//, '').toLowerCase(), type);
    } else {
      extensions.set(attribute(tag, 'Extension').toLowerCase(), type);
    }
  }
  return {
    named,
    of: (name) => {
      const key = name.toLowerCase();
      return parts.get(key) ?? extensions.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
    },
  };
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2] ?? '';
}
