import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectWordTemplate } from '#renderer/templates/wordTemplate.ts';
import { catalogue, paragraph, rewritten, table, wordFile } from './wordFiles.ts';

type Children = Parameters<typeof wordFile>[0];

async function problemsOf(...children: Children) {
  const template = inspectWordTemplate(await wordFile(children), catalogue);
  return template.ok ? [] : template.problem;
}

describe('a template with faults', () => {
  it('names a field that there is not, and its paragraph', async () => {
    expect(await problemsOf(paragraph('Dear {event.titel} and all'))).toEqual([
      { kind: 'unknown-field', field: 'event.titel', where: 'Dear {event.titel} and all' },
    ]);
  });

  it('names every fault at once, each once', async () => {
    const problems = await problemsOf(
      paragraph('{wrong} and {wrong} again'),
      paragraph('Open {event.title'),
      paragraph('Close event.title} here'),
      table(['{#persons}{name}', '{/persons}']),
      paragraph('{#people}{name}'),
      paragraph('{/agenda} topic'),
      paragraph('{time}'),
    );
    expect(problems).toEqual([
      { kind: 'unclosed-field', text: '{event.title', where: 'Open {event.title' },
      {
        kind: 'unclosed-field',
        text: 'Close event.title}',
        where: 'Close event.title} here',
      },
      { kind: 'unknown-field', field: 'wrong', where: '{wrong} and {wrong} again' },
      { kind: 'unknown-list', list: 'persons', where: '{#persons}{name}' },
      { kind: 'unclosed-list', list: 'agenda', where: '{/agenda} topic' },
      { kind: 'unknown-field', field: 'time', where: '{time}' },
      { kind: 'unclosed-list', list: 'people', where: '{#people}{name}' },
    ]);
  });

  it.each([
    ['{name}', { kind: 'unknown-field', field: 'name' }],
    ['{people}', { kind: 'unknown-field', field: 'people' }],
    ['{#people}{topic}{/people}', { kind: 'unknown-field', field: 'topic' }],
    ['{@event.title}', { kind: 'unknown-field', field: '@event.title' }],
    ['{}', { kind: 'unknown-field', field: '' }],
    ['{=[ ]=}', { kind: 'unknown-field', field: '=[]=' }],
    ['{-w:p people}', { kind: 'unknown-field', field: '-w:ppeople' }],
    ['{event.constructor}', { kind: 'unknown-field', field: 'event.constructor' }],
    ['{#__proto__}x{/__proto__}', { kind: 'unknown-list', list: '__proto__' }],
    ['{{event.title}}', { kind: 'unclosed-field', text: '{{' }],
    ['{event.place {event.title}', { kind: 'unclosed-field', text: '{event.place {' }],
    ['{#people}{name}', { kind: 'unclosed-list', list: 'people' }],
    ['{name}{/people}', { kind: 'unclosed-list', list: 'people' }],
    ['{#people}{#agenda}{/people}{/agenda}', { kind: 'unclosed-list', list: 'agenda' }],
  ])('is refused: %s', async (text, problem) => {
    expect(await problemsOf(paragraph(text))).toContainEqual({ ...problem, where: text });
  });

  it.each([
    ['within itself', '{#people}{#people}{name}{/people}{/people}', 'people'],
    ['within two others', '{#people}{#agenda}{#third}x{/third}{/agenda}{/people}', 'third'],
    [
      'behind too many conditions',
      `${'{#event.title}'.repeat(20)}{#agenda}x{/agenda}${'{/event.title}'.repeat(20)}`,
      'agenda',
    ],
  ])('is refused where a list stands %s', async (_, text, list) => {
    const deeper = { ...catalogue, lists: new Map([...catalogue.lists, ['third', new Set('x')]]) };
    const found = inspectWordTemplate(await wordFile([paragraph(text)]), deeper);
    expect(found.ok ? [] : found.problem).toMatchObject([{ kind: 'nested-list', list }]);
  });

  it('takes a list within another, and what shows only where a list is empty', async () => {
    const text = '{#people}{#agenda}{topic}{/agenda}{^people}{/people}{/people}';
    expect(await problemsOf(paragraph(text))).toEqual([]);
  });

  it('is refused where it has more fields than a person would set', async () => {
    expect(await problemsOf(paragraph('{event.title}'.repeat(5_001)))).toEqual([
      { kind: 'damaged', message: 'word/document.xml: > 5000 { }' },
    ]);
    expect(await problemsOf(paragraph('{event.title}'.repeat(5_000)))).toEqual([]);
  });

  it.each<[string, Children]>([
    ['begins in a table and ends after it', [table(['{#people}a', 'b']), paragraph('{/people}')]],
    ['begins before a table and ends in it', [paragraph('{#people}'), table(['a{/people}', 'b'])]],
    ['shares a row with another list', [table(['{#people}a', '{/people}{#agenda}', '{/agenda}'])]],
  ])('is refused where a list %s', async (_, children) => {
    const problems = await problemsOf(...children);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      kind: 'unclosed-list',
      where: expect.stringMatching('{#'),
    });
  });

  it('is refused where a field goes over the end of a paragraph', async () => {
    expect(await problemsOf(paragraph('A {event.'), paragraph('title} B'))).toEqual([
      { kind: 'unclosed-field', text: '{event.', where: 'A {event.' },
      { kind: 'unclosed-field', text: 'title}', where: 'title} B' },
    ]);
  });

  it('is refused where a text box stands within a field', async () => {
    const template = rewritten(
      await wordFile([paragraph('{event.', 'title}')]),
      'word/document.xml',
      (xml) =>
        xml.replace(
          '</w:r>',
          '</w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{event.place}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>',
        ),
    );
    const found = inspectWordTemplate(template, catalogue);
    expect(found.ok ? [] : found.problem).toContainEqual({
      kind: 'unclosed-field',
      text: '{event.',
      where: '{event.title}',
    });
  });

  it('shows of a long paragraph what a reader counts as 80 letters', async () => {
    const khmer = 'ស្ត្រី'.repeat(200);
    const [problem] = await problemsOf(paragraph(`{wrong}${khmer}`));
    expect(problem).toEqual({
      kind: 'unknown-field',
      field: 'wrong',
      where: `{wrong}${'ស្ត្រី'.repeat(73)}…`,
    });
  });

  it('names the part that is no XML', async () => {
    const whole = await wordFile([paragraph('{event.title}')]);
    const spoil = (change: (xml: string) => string) => {
      const found = inspectWordTemplate(rewritten(whole, 'word/document.xml', change), catalogue);
      return found.ok ? [] : found.problem;
    };
    const damaged = [{ kind: 'damaged', message: 'word/document.xml' }];
    expect(spoil((xml) => xml.replace('</w:p>', ''))).toEqual(damaged);
    expect(spoil((xml) => xml.slice(0, -20))).toEqual(damaged);
    expect(
      spoil((xml) => xml.replace('<w:body>', '<!DOCTYPE a [<!ENTITY b "c">]><w:body>')),
    ).toEqual(damaged);
    expect(spoil((xml) => xml)).toEqual([]);
  });

  it('passes on why the file itself is refused', () => {
    const found = inspectWordTemplate(zipSync({ a: new Uint8Array(3) }), catalogue);
    expect(found).toEqual({ ok: false, problem: [{ kind: 'other-format', expected: 'docx' }] });
  });
});
