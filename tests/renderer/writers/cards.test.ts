import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { governmentLook } from '#shared/documents/look.ts';
import type { Block, Cards, NamePlate, TextDoc } from '#shared/documents/textDoc.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import { scopeOf } from '#shared/documents/fields/fillingScope.ts';
import { badges } from '#shared/documents/kinds/badges/badges.ts';
import { namePlates } from '#shared/documents/kinds/namePlates/namePlates.ts';
import { fillWordTemplate, inspectWordTemplate } from '#renderer/templates/wordTemplate.ts';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { textDocHtml } from '#renderer/writers/html/textHtml.ts';
import { inputOf, templateInput } from '#tests/shared/documents/kinds/kindSupport.ts';
import { packageFaults } from '#tests/support/wellFormed.ts';

function paper(blocks: readonly Block[]): TextDoc {
  const page = {
    size: 'A4',
    orientation: 'portrait',
    margins: { top: 10, right: 10, bottom: 10, left: 10 },
  } as const;
  return {
    kind: 'text',
    properties: { title: 'x', subject: 'x', creator: 'x', language: 'both' },
    look: governmentLook,
    sections: [{ page, numbered: false, blocks }],
  };
}

function line(text: string, size: number) {
  return { runs: [{ text }], size };
}

function card(name: string, filled: boolean): Cards['cards'][number] {
  return {
    head: [line('Head', 8)],
    middle: [{ ...line(name, 30), heading: true as const }],
    foot: [line('Foot', 9)],
    code: { kind: 'qrCode', text: name, description: 'A code' },
    band: { line: line('Band', 10), filled },
  };
}

const cards: Cards = {
  kind: 'cards',
  description: 'Badges',
  columns: 2,
  heights: { head: 10, middle: 30, foot: 18, band: 8 },
  cards: [card('សុខ', true), card('Dara', false), card('Third', false)],
};

const plate: NamePlate = {
  kind: 'namePlate',
  description: 'Plates',
  length: 270,
  lines: [{ runs: [{ text: 'សុខ ដារ៉ា' }], size: 60, heading: true }],
};

async function wordOf(doc: TextDoc): Promise<string> {
  const bytes = await writeDocx(doc);
  expect(packageFaults(bytes)).toEqual([]);
  return strFromU8(unzipSync(bytes)['word/document.xml']!);
}

function count(text: string, part: string | RegExp): number {
  return text.split(part).length - 1;
}

describe('cards', () => {
  it('stand in Word in rows of their heights, two beside each other, with a code each', async () => {
    const xml = await wordOf(paper([cards]));
    // Two rows of cards, four rows of the table each.
    expect(count(xml, /<w:tr>|<w:tr /)).toBe(8);
    expect(xml).toContain('w:val="1701"');
    expect(count(xml, '<w:drawing>')).toBe(3);
    // 30 points of Latin, and Khmer at its share.
    expect(xml).toContain('<w:sz w:val="60"/>');
    expect(xml).toContain('<w:szCs w:val="55"/>');
    expect(count(xml, 'w:fill="1F2F46"')).toBe(1);
    expect(count(xml, '<w:color w:val="FFFFFF"/>')).toBe(1);
  });

  it('stand in the preview at the same sizes', () => {
    const html = textDocHtml(paper([cards]));
    expect(count(html, 'class="card"')).toBe(3);
    expect(html).toContain('grid-template-columns:repeat(2,1fr)');
    expect(html).toContain('min-height:30mm');
    expect(html).toContain('font-size:30pt');
    expect(count(html, 'cardBand filled')).toBe(1);
    expect(count(html, 'aria-label="A code"')).toBe(3);
  });

  it('are repeated by the office’s own file, a card for each participant', async () => {
    const bytes = await writeDocx(badges.text(templateInput(badges, 'en')));
    const catalogue = catalogueOf(badges.fields, badges.calculations);
    const template = inspectWordTemplate(bytes, catalogue);
    if (!template.ok) throw new Error(JSON.stringify(template.problem));
    const { filling } = inputOf(badges, 'en');
    const scope = scopeOf(filling, catalogue, { language: 'en', digits: 'latin' });
    const filled = strFromU8(
      unzipSync(fillWordTemplate(template.value, scope))['word/document.xml']!,
    );
    expect(count(filled, /<w:tr>|<w:tr /)).toBe(12);
    for (const name of ['Example One', 'Example Two', 'Example Three'])
      expect(count(filled, name)).toBe(1);
    expect(filled).not.toMatch(/\{[#/]?\w+\}/);
  });
});

describe('name plates', () => {
  it('turn the text of both halves towards the fold', async () => {
    const xml = await wordOf(paper([plate]));
    expect(xml.indexOf('w:val="tbRl"')).toBeGreaterThan(-1);
    expect(xml.indexOf('w:val="btLr"')).toBeGreaterThan(xml.indexOf('w:val="tbRl"'));
    expect(count(xml, 'សុខ ដារ៉ា')).toBe(2);
    expect(xml).toContain('w:hRule="exact"');
  });

  it('are turned so in the preview too, and read out once', () => {
    const html = textDocHtml(paper([plate]));
    expect(html).toContain('transform:translateX(95mm) rotate(90deg)');
    expect(html).toContain('transform:translate(95mm,270mm) rotate(-90deg)');
    expect(count(html, 'class="plateHalf" aria-hidden="true"')).toBe(1);
  });

  it('are repeated by the office’s own file', async () => {
    const bytes = await writeDocx(namePlates.text(templateInput(namePlates, 'en')));
    const catalogue = catalogueOf(namePlates.fields, namePlates.calculations);
    const template = inspectWordTemplate(bytes, catalogue);
    if (!template.ok) throw new Error(JSON.stringify(template.problem));
    const { filling } = inputOf(namePlates, 'en');
    const scope = scopeOf(filling, catalogue, { language: 'en', digits: 'latin' });
    const filled = strFromU8(
      unzipSync(fillWordTemplate(template.value, scope))['word/document.xml']!,
    );
    expect(count(filled, 'H.E. Example One')).toBe(2);
    expect(count(filled, 'Mrs. Example Two')).toBe(2);
  });
});
