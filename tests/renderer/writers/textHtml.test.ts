import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDocHtml } from '#renderer/writers/html/textHtml.ts';
import { breakIntoPages, type Unit } from '#renderer/writers/html/textHtmlBreaks.ts';
import { governmentLook } from '#shared/documents/look.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { workplanLetter } from '#tests/support/workplanDocuments.ts';
import { workplanFacts } from '#tests/support/workplanFacts.ts';
import { certificate, emblemSvg, everyBlock } from './everyBlock.ts';

/** A document that puts one text into every place that takes one. */
function everywhere(text: string): TextDoc {
  const runs = [{ text, bold: true }];
  const cell = { lines: [runs] };
  return {
    kind: 'text',
    properties: { title: text, subject: text, creator: text, language: 'km' },
    look: governmentLook,
    pictures: {
      emblem: { type: 'svg', base64: btoa(emblemSvg), width: 200, height: 200 },
    },
    sections: [
      {
        page: {
          size: 'A3',
          orientation: 'landscape',
          margins: { top: 20, right: 15, bottom: 20, left: 15 },
        },
        header: runs,
        footer: runs,
        blocks: [
          { kind: 'nationalHeader', country: [text], motto: [text], issuer: [text], number: text },
          {
            kind: 'nationalHeader',
            layout: 'sides',
            emblem: 'emblem',
            country: [text],
            motto: [text],
            issuer: [text],
            number: text,
          },
          { kind: 'dateBlock', lines: [text] },
          {
            kind: 'addressee',
            label: text,
            names: [text, text],
            via: { label: text, names: [text] },
          },
          {
            kind: 'picture',
            picture: 'emblem',
            description: text,
            width: 20,
            align: 'left',
          },
          // The code itself differs with its text: here only what is said of it.
          { kind: 'qrCode', text: 'x', description: text, size: 20, align: 'right' },
          { kind: 'heading', level: 2, runs },
          { kind: 'paragraph', look: 'title', runs },
          { kind: 'list', ordered: false, items: [runs] },
          {
            kind: 'table',
            caption: runs,
            description: text,
            widths: [1],
            header: [{ cells: [cell] }],
            rows: [{ cells: [cell] }],
          },
          { kind: 'keyValues', keyWidth: 0.2, pairs: [{ key: text, value: [runs] }] },
          { kind: 'signatures', blocks: [{ dateLines: [text], roles: [text], name: text }] },
          { kind: 'distribution', title: text, items: [text] },
          { kind: 'pageBreak' },
        ],
      },
    ],
  };
}

/** The tags of a page; what an attribute says is left out. */
function tags(html: string): readonly string[] {
  return [...html.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) =>
    tag.replaceAll(/(?:aria-description|aria-label|alt)="[^"]*"/g, ''),
  );
}

function unit(top: number, bottom: number, more: Partial<Unit> = {}): Unit {
  return { top, bottom, keep: false, breakAfter: false, repeated: 0, lead: 0, ...more };
}

describe('a document as a web page', () => {
  test('nothing that people write becomes markup, style or script', () => {
    const quiet = textDocHtml(everywhere('x'));
    const nasty = [
      `<script>alert(1)</script>`,
      `"><img src=x onerror=alert(1)>`,
      `</style></template><b>`,
      `"; } @page { content: url(x) } \\`,
      `' onclick='x`,
    ];
    for (const text of nasty) {
      const html = textDocHtml(everywhere(text));
      expect(tags(html)).toEqual(tags(quiet));
      // In the footer's style it stays one string: no bare quote, no bare end of the style sheet.
      const content = /@bottom-left \{content:("(?:[^"\\]|\\.)*");width/.exec(
        html.replace('@bottom-left{', '@bottom-left {'),
      );
      expect(content?.[1]).not.toMatch(/[<>]/);
      expect(content?.[1]!.slice(1, -1)).not.toContain('"');
    }
  });

  test('characters that no document may hold are left out', () => {
    const html = textDocHtml(everywhere('a\u0000b\uD800c'));
    expect(html).toContain('>abc<');
    expect(html.includes('\u0000') || html.includes('\uD800')).toBe(false);
  });

  test('Khmer stands in spans of its own language, and the page says its own', () => {
    const html = textDocHtml(workplanLetter(workplanFacts(), 'en'));
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('<span class="km" lang="km">ឈ្មោះសាកល្បង</span>');
    expect(textDocHtml(workplanLetter(workplanFacts(), 'km'))).toContain('<html lang="km"');
  });

  test('each section prints on its own sheet, with footer and page numbers in its digits', () => {
    const html = textDocHtml(workplanLetter(workplanFacts(), 'km'));
    expect(html).toContain('@page s0{size:210mm 297mm;margin:20mm 20mm 20mm 25mm');
    expect(html).toContain('@page s1{size:297mm 210mm;margin:18mm 15mm 16mm 15mm');
    expect(html).toMatch(/content:"ទំព័រ " counter\(page, khmer\) " នៃ " counter\(pages, khmer\)/);
  });

  test('what stands before signatures is marked to stay with them', () => {
    const doc = everyBlock('km');
    const signatures = { kind: 'signatures', blocks: [] } as const;
    const paragraph = { kind: 'paragraph', runs: [{ text: 'x' }] } as const;
    const html = textDocHtml({
      ...doc,
      sections: [{ ...doc.sections[0]!, blocks: [paragraph, paragraph, signatures] }],
    });
    expect(html.match(/<p class="body"( data-keep="")?>/g)).toEqual([
      '<p class="body">',
      '<p class="body" data-keep="">',
    ]);
  });

  test('many letters share the style of their pages, and each is marked to be counted alone', () => {
    const doc = everyBlock('km');
    const letter = { ...doc.sections[0]!, countedAlone: true } as const;
    const html = textDocHtml({ ...doc, sections: [letter, letter, letter] });
    expect(html.match(/@page s\d+\{/g)).toEqual(['@page s0{']);
    expect(html.match(/<section class="section s0" data-alone="">/g)).toHaveLength(3);
  });

  test('needs nothing from anywhere', () => {
    for (const doc of [
      workplanLetter(workplanFacts(), 'both'),
      everyBlock('both'),
      certificate('km'),
    ]) {
      const html = textDocHtml(doc).replaceAll('http://www.w3.org/2000/svg', '');
      // Pictures stand in the page itself, as images, in which no script runs.
      expect(
        html.replaceAll(/src="data:image\/(?:svg\+xml|png|jpeg);base64,[\w+/=]*"/g, ''),
      ).not.toMatch(/https?:|src=|href=|url\(/);
    }
  });

  test('numbers pages and lists with the digits of the document', () => {
    const doc = everyBlock('km');
    const khmer = textDocHtml(doc);
    expect(khmer).toContain('data-digits="khmer"');
    expect(khmer).toContain('<ol class="khmer">');
    expect(khmer).toContain('counter(page, khmer)');
    const latin = textDocHtml({ ...doc, look: { ...doc.look, digits: 'latin' } });
    expect(latin).toContain('data-digits="latin"');
    expect(latin).toContain('<ol>');
    expect(latin).toMatch(/counter\(page\)/);
    expect(textDocHtml(everyBlock('en'))).toContain('data-digits="latin"');
  });

  test('a framed page without a number has the frame and no foot', () => {
    const html = textDocHtml(certificate('en'));
    const [edges] = /<template class="edges">.*?<\/template>/s.exec(html)!;
    expect(edges.match(/<svg /g)).toHaveLength(4);
    expect(edges).not.toContain('<footer');
    expect(html).not.toContain('@bottom');
    expect(html).toMatch(/<section class="section s0 [^"]*middle/);
    expect(textDocHtml(everyBlock('en'))).toMatch(
      /<template class="edges">.*<footer class="foot">/s,
    );
  });

  test('puts issuer and state side by side, with the emblem over the issuer', () => {
    const html = textDocHtml(everyBlock('en', { layout: 'sides' }));
    const [header] = /<header class="national sides">.*?<\/header>/s.exec(html)!;
    expect(header).toMatch(/alt="Council[^"]*".*Secretariat-General.*No\. 001.*Kingdom.*Nation/s);
    const centred = textDocHtml(everyBlock('en'));
    expect(centred).toMatch(/Kingdom.*Nation.*alt="Council[^"]*".*Secretariat-General.*No\. 001/s);
  });

  test('rows to sign in are high, and what a cell reaches across is kept', () => {
    const html = textDocHtml(everyBlock('en'));
    expect(html).toMatch(/<tr data-keep="" style="height:10mm[^>]*><td><p>1</);
    expect(html).toMatch(/<tr data-keep="" style="height:10mm[^>]*><td><p>2</);
  });

  test('a picture that the document does not bring is a fault of its builder', () => {
    const { pictures: _none, ...doc } = everyBlock('en');
    expect(() => textDocHtml(doc)).toThrow('emblem');
  });
});

describe('cutting units into pages', () => {
  const units = fc
    .array(
      fc.record({
        height: fc.integer({ min: 1, max: 120 }),
        keep: fc.boolean(),
        breakAfter: fc.boolean(),
        repeated: fc.constantFrom(0, 0, 10),
        lead: fc.constantFrom(0, 0, 5),
      }),
      { maxLength: 40 },
    )
    .map((list): readonly Unit[] => {
      let top = 0;
      return list.map(({ height, ...rest }) => {
        const unit = { top, bottom: top + height, ...rest };
        top += height;
        return unit;
      });
    });

  test('every unit stands on one page, in order, and no page but an overlong one overflows', () => {
    fc.assert(
      fc.property(units, (list) => {
        const pages = breakIntoPages(list, 100);
        expect(pages.flatMap(([from, to]) => list.slice(from, to))).toEqual(list);
        for (const [from, to] of pages) {
          const height = list[to - 1]!.bottom - list[from]!.top + list[from]!.repeated;
          if (to - from > 1) expect(height).toBeLessThanOrEqual(100.5);
        }
      }),
    );
  });

  test('what is kept never ends a page, unless it fills the page with others kept', () => {
    fc.assert(
      fc.property(units, (list) => {
        const pages = breakIntoPages(list, 100);
        for (const [from, to] of pages.slice(0, -1)) {
          const last = list[to - 1]!;
          if (!last.keep || last.breakAfter) continue;
          expect(list.slice(from, to).every(({ keep }) => keep)).toBe(true);
        }
      }),
    );
  });

  test('a heading moves to the page of the text under it; a page break ends the page', () => {
    expect(breakIntoPages([unit(0, 80), unit(80, 90, { keep: true }), unit(90, 130)], 100)).toEqual(
      [
        [0, 1],
        [1, 3],
      ],
    );
    expect(breakIntoPages([unit(0, 10, { breakAfter: true }), unit(10, 20)], 100)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const rows = [unit(0, 60), unit(60, 120, { repeated: 30 }), unit(120, 155, { repeated: 30 })];
    expect(breakIntoPages(rows, 100)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});
