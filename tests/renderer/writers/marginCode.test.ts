import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { textDocHtml } from '#renderer/writers/html/textHtml.ts';
import { certificate } from '#shared/documents/kinds/certificate/certificate.ts';
import { inputOf } from '#tests/shared/documents/kinds/kindSupport.ts';

const description = 'QR code: number and name of the certificate';

test('a code in the margin stands on each page of its section and takes no room from the text', async () => {
  const doc = certificate.text(inputOf(certificate, 'en'));
  const files = unzipSync(await writeDocx(doc));
  const headers = Object.entries(files)
    .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes));
  expect(headers.filter((xml) => xml.includes(description))).toHaveLength(doc.sections.length);
  expect(strFromU8(files['word/document.xml']!)).not.toContain(description);

  const html = textDocHtml(doc);
  const codes = html.split(`aria-label="${description}"`);
  expect(codes).toHaveLength(doc.sections.length + 1);
  for (const code of codes.slice(1)) expect(code).toMatch(/^ style="position:absolute;left:18mm/);
});
