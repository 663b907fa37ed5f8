import { describe, expect, it } from 'vitest';
import type { TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import { templateProblemText } from '#shared/documents/fields/templateProblemText.ts';

const where = 'Dear {nmae}';
const problems: readonly TemplateProblem[] = [
  { kind: 'other-format', expected: 'docx' },
  { kind: 'old-or-locked', expected: 'xlsx' },
  { kind: 'macros' },
  { kind: 'too-large', bytes: 10 * 1_048_576 + 1, maxBytes: 10 * 1_048_576 },
  { kind: 'damaged', message: 'word/document.xml' },
  { kind: 'unknown-field', field: 'nmae', where },
  { kind: 'unclosed-field', text: '{nmae', where },
  { kind: 'unknown-list', list: 'persons', where },
  { kind: 'unclosed-list', list: 'people', where },
  { kind: 'nested-list', list: 'people', where },
];

describe('why a template is refused', () => {
  it.each(problems.map((problem) => [problem.kind, problem] as const))(
    'is said in whole sentences of both languages: %s',
    (_, problem) => {
      const { en, km } = templateProblemText(problem);
      expect(en).toMatch(/^\S.*\. The template in use was kept\.$/);
      expect(km).toMatch(/^\S.*។ គំរូដែលកំពុងប្រើនៅដដែល។$/);
      expect(`${en}${km}`).not.toMatch(/undefined|\s\s|\[object/);
      const facts = Object.entries(problem).filter(([key]) => key !== 'kind');
      for (const [, fact] of facts) {
        if (typeof fact === 'string') {
          expect(en).toContain(fact);
          expect(km).toContain(fact);
        }
      }
    },
  );

  it('never rounds what is too large down to the limit', () => {
    const { en } = templateProblemText(problems[3]!);
    expect(en).toContain('10.1 MB');
    expect(en).toContain('at most 10 MB');
  });

  it('begins with a capital where no place is known', () => {
    const { en } = templateProblemText({ kind: 'unknown-field', field: 'a', where: '' });
    expect(en).toMatch(/^This kind of document has no field \{a\}\./);
  });
});
