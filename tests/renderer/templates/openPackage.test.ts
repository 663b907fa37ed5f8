import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TemplateFormat } from '#shared/documents/fields/templateProblem.ts';
import { openPackage } from '#renderer/templates/openPackage.ts';
import { repack } from '#renderer/templates/repack.ts';
import { templateLimits } from '#renderer/templates/templateLimits.ts';
import { altered, officeTemplate, rewritten } from './wordFiles.ts';

const file = await officeTemplate();
const types = '[Content_Types].xml';

function problemOf(bytes: Uint8Array, format: TemplateFormat = 'docx') {
  const opened = openPackage(bytes, format);
  return opened.ok ? null : opened.problem;
}

/** Writes another number into the directory's entry of a part: its claimed size stands at 24, its method at 10. */
function withClaim(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = strToU8(part);
  for (let at = 0; at + 46 + name.length <= changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (name.every((letter, index) => changed[at + 46 + index] === letter)) {
      view.setUint32(at + 24, size, true);
    }
  }
  return changed;
}

function renamedPart(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return strToU8(strFromU8(bytes, true).replaceAll(from, to), true);
}

const otherFormat = { kind: 'other-format', expected: 'docx' };

describe('a template file from outside', () => {
  it('opens as it is', () => {
    const opened = openPackage(file, 'docx');
    if (!opened.ok) throw new Error(opened.problem.kind);
    const parts = unzipSync(file);
    expect(opened.value.names).toEqual(Object.keys(parts));
    for (const name of opened.value.names) expect(opened.value.bytes(name)).toEqual(parts[name]);
    expect(opened.value.text('word/document.xml')).toContain('{event.title}');
    expect(opened.value.text('word/none.xml')).toBeNull();
  });

  it.each([
    ['an empty file', new Uint8Array(), otherFormat],
    ['a text', strToU8('{event.title}'), otherFormat],
    ['a renamed .zip', zipSync({ 'letter.txt': strToU8('text') }), otherFormat],
    [
      'an old .doc or a file with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      { kind: 'old-or-locked', expected: 'docx' },
    ],
    ['a file that is too large', new Uint8Array(templateLimits.file + 1), { kind: 'too-large' }],
    ['a file cut short', file.subarray(0, file.length - 300), { kind: 'damaged' }],
    [
      'a file without its main part',
      altered(file, (p) => delete p['word/document.xml']),
      otherFormat,
    ],
  ])('is refused: %s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toMatchObject(problem);
  });

  it('is refused as a workbook where it is a document', () => {
    expect(problemOf(file, 'xlsx')).toEqual({ kind: 'other-format', expected: 'xlsx' });
  });

  it('is refused with macros, by its type or by the part that holds them', () => {
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const docm = rewritten(file, types, (xml) =>
      xml.replace(main, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    );
    expect(docm).not.toEqual(file);
    expect(problemOf(docm)).toEqual({ kind: 'macros' });
    const hidden = altered(file, (parts) => {
      parts['word/vbaProject.bin'] = strToU8('macro');
    });
    expect(problemOf(hidden)).toEqual({ kind: 'macros' });
  });

  it('is refused where a part is not what its check sum says', () => {
    const spoilt = altered(file, (parts) => {
      parts['word/extra.bin'] = strToU8('0123456789');
    });
    const stored = zipSync(unzipSync(spoilt), { level: 0 });
    const at = strFromU8(stored, true).indexOf('0123456789');
    stored[at] = 0x39;
    expect(problemOf(stored)).toEqual({ kind: 'damaged', message: 'word/extra.bin' });
  });

  it.each(['../document.xml', '/etc/passwd', 'C:/boot.ini', 'word\\a.xml', 'word/./a.xml'])(
    'is refused where a part is called %s',
    (name) => {
      const bytes = altered(file, (parts) => {
        parts[name] = strToU8('<a/>');
      });
      expect(problemOf(bytes)).toEqual({ kind: 'damaged', message: name });
    },
  );

  it('is refused where two parts have one name', () => {
    const bytes = altered(file, (parts) => {
      parts['word/documenu.xml'] = strToU8('<a/>');
      parts['WORD/document.XML'] = strToU8('<a/>');
    });
    expect(problemOf(bytes)).toEqual({ kind: 'damaged', message: 'WORD/document.XML' });
    const same = renamedPart(bytes, 'word/documenu.xml', 'word/document.xml');
    expect(problemOf(same)).toEqual({ kind: 'damaged', message: 'word/document.xml' });
  });
});

describe('a zip bomb', () => {
  const bomb = altered(file, (parts) => {
    parts['word/media/bomb.png'] = new Uint8Array(templateLimits.ratioFrom + 1_000_000);
  });

  it('is refused by what it declares: of one part', () => {
    expect(bomb.length).toBeLessThan(100_000);
    const problem = problemOf(bomb);
    expect(problem).toMatchObject({
      kind: 'too-large',
      bytes: templateLimits.ratioFrom + 1_000_000,
    });
  });

  it('is refused by what it declares: of all parts together', () => {
    const claimed = withClaim(file, 'word/document.xml', templateLimits.unpacked + 1);
    expect(problemOf(claimed)).toMatchObject({
      kind: 'too-large',
      maxBytes: templateLimits.unpacked,
    });
  });

  it('is refused by what comes out, where it declares less', () => {
    expect(problemOf(withClaim(bomb, 'word/media/bomb.png', 10))).toMatchObject({
      kind: 'damaged',
    });
  });
});

describe('writing the package again', () => {
  it('keeps every part that is not changed, and their order', () => {
    const changed = strToU8('<w:document>ថ្មី</w:document>');
    const again = repack(file, new Map([['word/document.xml', changed]]));
    const [before, after] = [unzipSync(file), unzipSync(again)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after).toEqual({ ...before, 'word/document.xml': changed });
    expect(openPackage(again, 'docx').ok).toBe(true);
  });

  it('gives equal bytes for equal parts, whenever it is done', () => {
    const changed = new Map([['word/document.xml', strToU8('<a/>')]]);
    expect(repack(file, changed)).toEqual(repack(file, changed));
    // Of a package that it wrote itself, nothing at all is left to change: no clock, no program's name.
    const again = repack(file, new Map());
    expect(repack(again, new Map())).toEqual(again);
  });

  it('keeps any content and any name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), fc.string(), (content, text) => {
        const name = `word/វាល ${text.replaceAll(/[^a-z]/g, '')}.bin`;
        const bytes = altered(file, (parts) => {
          parts[name] = strToU8('before');
        });
        const opened = openPackage(repack(bytes, new Map([[name, content]])), 'docx');
        if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
        expect(opened.value.bytes(name)).toEqual(content);
      }),
      { numRuns: 30 },
    );
  });

  it('takes no part that the package lacks', () => {
    expect(() => repack(file, new Map([['word/new.xml', strToU8('')]]))).toThrow('word/new.xml');
  });
});
