import { describe, expect, test } from 'vitest';
import { certificate } from '#shared/documents/kinds/certificate/certificate.ts';
import { blocksOf } from '../letterTree.ts';
import { inputOf, languages, templateInput, textsOf } from './kindSupport.ts';

const event = { title: 'Example', date: '2026-03-12' };
const least = { date: '2026-03-13', recipients: [{ name: 'Example One' }], event };

function signatory(role: string) {
  return { role: { km: role, en: role }, name: { km: '', en: '' } };
}

/** Sizes of running text and of the title. */
const sizesOf = (recipients: readonly unknown[], title = 'Example') => {
  const given = { ...least, recipients, event: { ...event, title } };
  const { body, title: large } = certificate.text(inputOf(certificate, 'en', given)).look.sizes;
  return [body, large];
};

describe('certificates', () => {
  test('have a page for each recipient, across, framed, in the middle and without a number', () => {
    const { sections } = certificate.text(inputOf(certificate, 'km'));
    expect(sections).toHaveLength(2);
    for (const { page, border, middle, numbered } of sections) {
      expect([page.orientation, border, middle, numbered]).toEqual([
        'landscape',
        'ornate',
        true,
        false,
      ]);
    }
  });

  test('name on each page one recipient, with the own number or else the document’s', () => {
    const recipients = [{ name: 'Example One', certificateNumber: '7' }, { name: 'Example Two' }];
    const doc = certificate.text(
      inputOf(certificate, 'en', { ...least, number: '99', recipients }),
    );
    const pages = doc.sections.map((section) => textsOf({ ...doc, sections: [section] }));
    expect(pages[0]).toContain('Example One');
    expect(pages[0]).toContain('No. 7');
    expect(pages[0]).not.toContain('Example Two');
    expect(pages[1]).toContain('Example Two');
    expect(pages[1]).toContain('No. 99');
  });

  test('say what was done, when, where and how well', () => {
    const given = {
      ...least,
      deed: 'completion',
      recipients: [{ name: 'Example One', distinction: 'the first prize' }],
      event: { ...event, kind: 'training', hall: 'Hall' },
    };
    expect(textsOf(certificate.text(inputOf(certificate, 'en', given)))).toContain(
      'successfully completed the training on “Example”, held on Thursday, 12 March 2026 at Hall, and was awarded the first prize.',
    );
    expect(textsOf(certificate.text(inputOf(certificate, 'en', least)))).toContain(
      'took part in the event on “Example”, held on Thursday, 12 March 2026.',
    );
  });

  test('are set in the office’s sizes, and smaller where a page would not hold the text', () => {
    expect(sizesOf([{ name: 'Example One' }])).toEqual([12, 24]);
    const long = 'A topic of many words '.repeat(80);
    const [body = 0, large = 0] = sizesOf([{ name: 'Example One' }], long);
    expect(body).toBeLessThan(12);
    expect(large).toBeLessThan(24);
    // All pages of a file are set alike: by the one that needs most room.
    const some = [{ name: 'Example One' }, { name: 'Example Two', distinction: long }];
    expect(sizesOf(some)).toEqual(sizesOf([some[1]]));
    expect(sizesOf(some)).not.toEqual([12, 24]);
  });

  test('carry a code with the number and the name, in Khmer and English', () => {
    const [page] = certificate.text(inputOf(certificate, 'en')).sections;
    expect(page?.marginCode?.text).toBe('001/26\nលោក គំរូ ទីមួយ\nMr. Example One');
  });

  test('carry a code that can be drawn however long the name is', () => {
    const given = { ...least, recipients: [{ name: 'ក'.repeat(5000), certificateNumber: '1' }] };
    const [page] = certificate.text(inputOf(certificate, 'en', given)).sections;
    expect(new TextEncoder().encode(page?.marginCode?.text).length).toBeLessThan(2331);
  });

  test('may be signed by three', () => {
    const changes = { signatories: [signatory('One'), signatory('Two'), signatory('Three')] };
    const doc = certificate.text(inputOf(certificate, 'en', least, { changes }));
    const signed = blocksOf(doc).find((block) => block.kind === 'signatures');
    expect(signed?.kind === 'signatures' && signed.blocks.map(({ roles }) => roles)).toEqual([
      ['One'],
      ['Two'],
      ['Three'],
    ]);
  });

  test.each(languages)('leave a line to write on where nobody is named yet (%s)', (language) => {
    const input = inputOf(certificate, language);
    const filling = { ...input.filling, rows: () => [] };
    const doc = certificate.text({ ...input, filling });
    expect(doc.sections).toHaveLength(1);
    expect(textsOf(doc)).toContain('.'.repeat(60));
    expect(doc.sections[0]?.marginCode).toBeUndefined();
  });

  test('a template repeats its page between marks, without a code', () => {
    const doc = certificate.text(templateInput(certificate, 'km'));
    expect(doc.sections).toHaveLength(1);
    const texts = textsOf(doc);
    expect([texts[0], texts.at(-1)]).toEqual(['{#recipients}', '{/recipients}']);
    expect(texts).toContain('{fullName}');
    expect(texts.join('\n')).toMatch(
      /លេខ៖ \{numberShown\}\{\^numberShown\}\.{10,}\{\/numberShown\}/,
    );
    expect(doc.sections[0]?.marginCode).toBeUndefined();
  });
});
