import { describe, expect, it } from 'vitest';
import { dataSchema } from '#shared/documents/fields/dataSchema.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import { buildInputOf, scopeFor, type Composition } from '#shared/documents/register/compose.ts';
import type { OfficeFacts, TemplateChanges } from '#shared/documents/template/model.ts';
import { usualRanks } from '#shared/people/precedence.ts';

const office: OfficeFacts = { ...officeWording, era: 'ព.ស.', ranks: usualRanks, emblem: null };
const kind = kindOf('letter');

function composed(digits: string, changes: TemplateChanges = {}): Composition {
  const data = dataSchema(kind.fields).parse({ ...(kind.example as object), digits });
  return { kind, data, office, changes, language: 'km' };
}

function paper(composition: Composition): string {
  return JSON.stringify(kind.text(buildInputOf(composition)).sections);
}

describe('the digits of a document', () => {
  it('are the template’s where the document names none', () => {
    expect(paper(composed(''))).toContain('ថ្ងៃទី៥ ខែមករា ឆ្នាំ២០២៦');
    expect(paper(composed('', { digits: 'latin' }))).toContain('ថ្ងៃទី5 ខែមករា ឆ្នាំ2026');
  });

  it('are its own where it names them, in the office’s own files too', () => {
    expect(paper(composed('latin'))).toContain('ថ្ងៃទី5 ខែមករា ឆ្នាំ2026');
    expect(paper(composed('khmer', { digits: 'latin' }))).toContain('ថ្ងៃទី៥ ខែមករា ឆ្នាំ២០២៦');
    expect(scopeFor(composed('latin')).text('date')).toBe('ថ្ងៃទី5 ខែមករា ឆ្នាំ2026');
    expect(scopeFor(composed('')).text('date')).toBe('ថ្ងៃទី៥ ខែមករា ឆ្នាំ២០២៦');
  });

  it('are no field that a wording could print', () => {
    expect(scopeFor(composed('latin')).text('digits')).toBeNull();
  });
});
