import { describe, expect, it } from 'vitest';
import type { Sheet, SheetDoc } from '#shared/documents/sheetDoc.ts';
import { workplanWorkbook } from '#tests/support/workplanDocuments.ts';
import { sheetDocHtml } from '#renderer/writers/sheetHtml/sheetDocHtml.ts';
import { target, lineFact, workplanFacts } from '../../support/workplanFacts.ts';

function pagesOf(html: string): readonly string[] {
  return html.split('<section class="page ').slice(1);
}

function onlySheet(doc: SheetDoc, index: number): SheetDoc {
  const sheet: Sheet = doc.sheets[index]!;
  return { ...doc, sheets: [sheet] };
}

describe('the preview of a workbook', () => {
  it('shows every sheet on pages of its own, numbered through', () => {
    const pages = pagesOf(sheetDocHtml(workplanWorkbook(workplanFacts(), 'en')));
    expect(new Set(pages.map((page) => page.slice(0, 2)))).toEqual(
      new Set(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']),
    );
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  });

  it('counts pages in Khmer digits in a Khmer document', () => {
    const [first = ''] = pagesOf(sheetDocHtml(workplanWorkbook(workplanFacts(), 'km')));
    expect(first).toMatch(/ទំព័រ ១ នៃ/);
  });

  it('repeats the head of the table on each page', () => {
    const lines = Array.from({ length: 80 }, (_, index) =>
      lineFact(
        {
          code: `1.1.${index + 1}`,
          programme: 'I',
          activity: { en: `Activity ${index + 1}`, km: '' },
          targets: [target(2, 'meeting')],
        },
        index,
      ),
    );
    const pages = pagesOf(
      sheetDocHtml(onlySheet(workplanWorkbook(workplanFacts({ lines }), 'en'), 0)),
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Person in charge');
    const shown = pages.flatMap((page) => [...page.matchAll(/>Activity (\d+)</g)].map((m) => m[1]));
    expect(shown).toEqual(lines.map((_, index) => String(index + 1)));
  });

  it('shows the results of formulas as the workbook formats them', () => {
    const html = sheetDocHtml(onlySheet(workplanWorkbook(workplanFacts(), 'en'), 0));
    expect(html).toContain('70,400,000 ');
    expect(html).toContain('$29,052.50');
    expect(html).not.toContain('SUBTOTAL');
  });

  it('leaves the keys of hidden columns out', () => {
    const [page = ''] = pagesOf(
      sheetDocHtml(onlySheet(workplanWorkbook(workplanFacts(), 'en'), 0)),
    );
    expect(page).not.toContain('>programme<');
  });

  it('takes no text for markup', () => {
    const evil = '<img src=x onerror="alert(1)">&</style>';
    const line = lineFact(
      { code: '1.1.1', programme: 'I', activity: { en: evil, km: '' }, source: evil, person: evil },
      1,
    );
    const html = sheetDocHtml(
      workplanWorkbook(
        workplanFacts({ lines: [line], preparedBy: evil, letterNumber: evil }),
        'en',
      ),
    );
    expect(html).not.toContain('<img');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&lt;/style&gt;');
  });

  it('names the families of offices and the bundled ones that look the same', () => {
    const html = sheetDocHtml(workplanWorkbook(workplanFacts(), 'km'));
    expect(html).toContain('"Khmer OS Siemreap","Siemreap"');
    expect(html).toContain('"Khmer OS Muol Light","Moul"');
  });
});
