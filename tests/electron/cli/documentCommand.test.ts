import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { officeFormats } from '#electron/cli/documentFormats.ts';
import { documentKinds, kindOf } from '#shared/documents/kinds/kinds.ts';
import { documentFileSchema } from '#shared/documents/template/documentFile.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { bareText, packageFaults } from '../../support/wellFormed.ts';
import { ovop } from './runCommand.ts';

const letter = { ...(kindOf('letter').example as object), number: '001/26' };

interface Given {
  readonly folder: string;
  readonly file: string;
  readonly out: string;
}

function given(content: unknown): Given {
  const folder = temporaryFolder();
  const file = join(folder, 'data.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return { folder, file, out: join(folder, 'out') };
}

function write(kind: string, { file, out }: Given, ...more: readonly string[]) {
  return ovop('document', '--kind', kind, '--data', file, '--out', out, ...more);
}

function wordText(path: string): string {
  return bareText(strFromU8(unzipSync(readFileSync(path))['word/document.xml']!));
}

/** All that is written in the parts of a Word file or a workbook. */
function officeText(path: string): string {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return parts
    .filter(([part]) =>
      /^(?:word\/document|xl\/sharedStrings|xl\/worksheets\/[^/]+)\.xml$/.test(part),
    )
    .map(([, content]) => bareText(strFromU8(content)))
    .join('\n');
}

const bare = (text: string) => text.replaceAll(/\s/g, '');

describe('ovop document', () => {
  it('writes a Word document, called by its number, in the language that is asked for', async () => {
    const files = given(letter);
    const { code, stdout, stderr } = await write('letter', files, '--language', 'en');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`${join(files.out, 'letter-001-26.docx')}\n`);
    expect(readdirSync(files.out)).toEqual(['letter-001-26.docx']);
    const text = wordText(join(files.out, 'letter-001-26.docx'));
    expect(text).toContain(bare('5 January 2026'));
    expect(text).toContain(bare('H.E. Example One'));
    expect(text).not.toContain('ព្រះរាជាណាចក្រកម្ពុជា');
  });

  it('is called by its date where it has no number', async () => {
    const files = given({ ...letter, number: '' });
    expect((await write('letter', files)).code).toBe(0);
    expect(readdirSync(files.out)).toEqual(['letter-2026-01-05.docx']);
  });

  it('writes the same bytes again', async () => {
    const files = given(letter);
    await write('letter', files);
    const first = readFileSync(join(files.out, 'letter-001-26.docx'));
    await write('letter', files);
    expect(readFileSync(join(files.out, 'letter-001-26.docx')).equals(first)).toBe(true);
  });

  it('takes what the file says of the office and of the template', async () => {
    const files = given({
      ...letter,
      office: { issuer: ['Provincial Committee'], place: 'Kep' },
      template: {
        bodySize: 14,
        signatories: [{ role: 'Governor for {subject}' }],
        wording: { closingSuperior: 'With respect, {place}\nKep' },
        digits: 'latin',
      },
    });
    expect(await write('letter', files, '--language', 'en')).toMatchObject({ code: 0, stderr: '' });
    const text = wordText(join(files.out, 'letter-001-26.docx'));
    for (const part of ['Provincial Committee', 'Kep, 5 January 2026', 'Governor for Request']) {
      expect(text).toContain(bare(part));
    }
    expect(text).not.toContain(bare('assurances of my highest consideration'));
    expect(text).not.toContain(bare('With respect'));
  });

  it('reads a file that begins with a byte order mark', async () => {
    const files = given(`\uFEFF${JSON.stringify(letter)}`);
    expect((await write('letter', files)).code).toBe(0);
  });

  it('writes the formats that are asked for', async () => {
    const files = given(letter);
    expect((await write('letter', files, '--format', 'all')).code).toBe(0);
    expect(readdirSync(files.out).sort()).toEqual(['letter-001-26.docx', 'letter-001-26.html']);
    const html = readFileSync(join(files.out, 'letter-001-26.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>/);
    const other = given(letter);
    expect((await write('letter', other, '--format', 'xlsx')).stderr).toBe(
      'ovop: --format "xlsx" is not known for letter; allowed: docx, html, all.\n',
    );
    expect(existsSync(other.out)).toBe(false);
  });
});

describe.each(documentKinds.map((kind) => [kind.id, kind] as const))(
  'ovop document --kind %s',
  (id, kind) => {
    it('writes its example in every format, and the parts are whole', async () => {
      const files = given(kind.example);
      expect(await write(id, files, '--language', 'km')).toMatchObject({ code: 0, stderr: '' });
      const written = readdirSync(files.out);
      const endings = kind.sheets === undefined ? ['docx'] : ['docx', 'xlsx'];
      expect(written.map((name) => name.split('.').at(-1) ?? '').toSorted()).toEqual(endings);
      for (const name of written)
        expect(packageFaults(readFileSync(join(files.out, name)))).toEqual([]);
    });

    it('publishes a schema, the same each time, whose example it takes', async () => {
      const { code, stdout } = await ovop('document', '--kind', id, '--schema');
      expect(code).toBe(0);
      expect((await ovop('document', '--kind', id, '--schema')).stdout).toBe(stdout);
      const schema = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: `${kind.name.en} · ${kind.name.km}`,
        description: kind.purpose.en,
        type: 'object',
        additionalProperties: false,
      });
      const [example] = schema['examples'] as readonly unknown[];
      expect(documentFileSchema(kind).safeParse(example).success).toBe(true);
      const properties = Object.keys(schema['properties'] as object);
      expect(properties).toEqual([...Object.keys(kind.fields), 'office', 'template']);
      const required = Object.entries(kind.fields).filter(([, spec]) => spec.required === true);
      expect(schema['required']).toEqual(required.map(([key]) => key));
    });

    it.each(officeFormats(kind))(
      'saves its form as a %s template, and fills it again',
      async (format) => {
        const files = given(kind.example);
        const command = ['document', '--kind', id, '--save-template', format, '--language', 'en'];
        const saved = await ovop(...command, '--out', files.folder);
        expect(saved).toMatchObject({ code: 0, stderr: '' });
        const template = join(files.folder, `${id}-template.${format}`);
        expect(officeText(template)).toMatch(/\{[\w.]+\}/);
        const filled = await write(id, files, '--language', 'en', '--template', template);
        expect(filled).toMatchObject({ code: 0, stderr: '' });
        const [name = ''] = readdirSync(files.out);
        expect(name.endsWith(`.${format}`)).toBe(true);
        expect(officeText(join(files.out, name))).not.toMatch(/\{[#/]?[\w.]+\}/);
        expect(packageFaults(readFileSync(join(files.out, name)))).toEqual([]);
      },
    );
  },
);

describe('ovop document --merge', () => {
  const addressees = ['Sok', 'Dara', 'Vuthy'].map((name) => ({ honorific: 'mr', name }));

  it('writes all letters into one file, each beginning a page', async () => {
    const files = given({ ...letter, addressees });
    expect((await write('letter', files, '--language', 'en', '--merge')).code).toBe(0);
    expect(readdirSync(files.out)).toEqual(['letter-001-26.docx']);
    const text = wordText(join(files.out, 'letter-001-26.docx'));
    for (const name of ['Sok', 'Dara', 'Vuthy']) expect(text.split(`Mr.${name}`)).toHaveLength(2);
    expect(text.split(bare('Kingdom of Cambodia'))).toHaveLength(4);
  });

  it('writes a file each, in the order of the rows', async () => {
    const many = Array.from({ length: 10 }, (_, index) => ({ name: `Guest ${index + 1}!` }));
    const files = given({ ...letter, addressees: many });
    expect((await write('letter', files, '--language', 'en', '--merge', 'files')).code).toBe(0);
    const names = readdirSync(files.out).sort();
    expect(names).toHaveLength(10);
    expect(names.slice(0, 2)).toEqual(['letter-001-26-01.docx', 'letter-001-26-02.docx']);
    expect(wordText(join(files.out, 'letter-001-26-10.docx'))).toContain('Guest10!');
    expect(wordText(join(files.out, 'letter-001-26-01.docx'))).not.toContain('Guest2!');
  });

  it.each([
    ['letter', { ...letter, addressees: [] }, ['--merge'], 'there are none'],
    ['agenda', kindOf('agenda').example, ['--merge'], 'is not for agenda'],
    ['letter', letter, ['--merge', 'pages'], 'allowed: --merge files'],
    ['letter', letter, ['files'], 'allowed: --merge files'],
    ['letter', letter, ['--merge', '--format', 'xlsx'], 'allowed: docx, html, all'],
    ['letter', letter, ['--merge', '--template', 'x.docx'], 'a file each'],
  ])('is refused where there is nothing to merge: %s %j %j', async (kind, data, more, reason) => {
    const files = given(data);
    const { code, stderr } = await write(kind, files, ...more);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ovop: [^\n]+\n$/);
    expect(stderr).toContain(reason);
    expect(existsSync(files.out)).toBe(false);
  });
});

/** What is said of a letter's file that is refused, after its name; nothing is written. */
async function refused(content: unknown): Promise<string> {
  const files = given(content);
  const { code, stdout, stderr } = await write('letter', files);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^ovop: [^\n]+\n$/);
  expect(existsSync(files.out)).toBe(false);
  return stderr.replace(`ovop: --data "${files.file}"`, '').trim();
}

describe('ovop document, misused', () => {
  const schemaHint = '. What is allowed: ovop document --kind letter --schema';

  it('names every wrong or missing field with its path', async () => {
    const problems = await refused({
      date: '2026-02-30',
      relation: 'x',
      addressees: [{}, { name: { kh: 'x' } }, { name: 5, sex: 'x' }],
      body: 'x',
      office: { era: 'AD' },
      template: { bodySize: 400, wording: { closingEqual: 'Dear {subjct}' } },
      'a\nb': 1,
    });
    expect(problems).toBe(
      `: ${[
        'date is to be a date, YYYY-MM-DD',
        'relation is not known (allowed: superior, equal)',
        'addressees[1].name.kh is not known',
        'addressees[2].name is to be a text, or a text for each of km and en',
        'addressees[2].sex is not known (allowed: M, F)',
        'subject is missing',
        'office.era is not known (allowed: ព.ស., ពុទ្ធសករាជ)',
        'template.bodySize is to be at most 24',
        'template.wording.closingEqual names the field {subjct}, which there is not',
        '"a\\nb" is not known',
      ].join('; ')}${schemaHint}`,
    );
  });

  it('names ten problems and counts the rest', async () => {
    const problems = await refused({
      ...letter,
      addressees: Array.from({ length: 14 }, () => ({ name: 5 })),
    });
    expect(problems.split('; ')).toHaveLength(11);
    expect(problems).toContain(`addressees[9].name is to be a text`);
    expect(problems.endsWith(`; and 4 more${schemaHint}`)).toBe(true);
  });

  it.each([
    ['', ' is no JSON: it ends too early.'],
    ['{\n  "date": "2026-01-05",\n}', ' is no JSON: see line 3, column 1.'],
    ['{"date": 2026-01-05}', ' is no JSON: see line 1, column 10.'],
    ['[]', `: the file is to be an object${schemaHint}`],
    ['null', `: the file is to be an object${schemaHint}`],
  ])('says where a file is no JSON, or no document: %j', async (text, wanted) => {
    expect(await refused(text)).toBe(wanted.trim());
  });

  it('takes no key that would change what objects are', async () => {
    const text = JSON.stringify(letter).replace('{', '{"__proto__":{"subject":"x"},');
    expect(await refused(text)).toBe(`: __proto__ is not known${schemaHint}`);
    const inside = JSON.stringify({ ...letter, template: { wording: {} } });
    expect(await refused(inside.replace('"wording":{', '"wording":{"__proto__":"x"'))).toContain(
      'template.wording.__proto__ is not known',
    );
  });

  it('says so where the file cannot be read', async () => {
    const { folder, out } = given(letter);
    const reasonFor = async (file: string) => {
      const { code, stderr } = await write('letter', { folder, file, out });
      expect(code).toBe(2);
      return stderr.replace(`ovop: --data "${file}" `, '').trim();
    };
    expect(await reasonFor(join(folder, 'none.json'))).toBe(
      'cannot be read: there is no such file.',
    );
    mkdirSync(join(folder, 'sub'));
    expect(await reasonFor(join(folder, 'sub'))).toBe('is a folder, not a file.');
    const large = join(folder, 'large.json');
    writeFileSync(large, '');
    truncateSync(large, 20 * 1024 * 1024 + 1);
    expect(await reasonFor(large)).toBe('is too large; allowed: 20 MB.');
    const latin = join(folder, 'latin.json');
    writeFileSync(latin, Buffer.from('{"subject":"caf\u00E9"}', 'latin1'));
    expect(await reasonFor(latin)).toBe('is no text in UTF-8; save it in that encoding.');
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [['document'], '--kind is missing; allowed: letter'],
    [['document', '--kind', 'poem'], '--kind "poem" is not known; allowed: letter'],
    [['document', '--kind', 'letter'], '--out is missing'],
    [['document', '--kind', 'letter', '--out', 'x'], '--data is missing'],
    [['document', '--kind', 'letter', '--language', 'fr'], 'allowed: en, km, both'],
    [['document', '--kind', 'letter', '--save-template', 'pdf', '--out', 'x'], 'allowed: docx.'],
    [['document', '--colour', 'red'], '--kind …, --data …'],
  ])('refuses %j in one line that says what is allowed', async (args, wanted) => {
    const { code, stdout, stderr } = await ovop(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^ovop: [^\n]+\n$/);
    expect(stderr).toContain(wanted);
    expect(existsSync('x')).toBe(false);
  });

  it('refuses a template that is none, and says why', async () => {
    const files = given(letter);
    const template = join(files.folder, 'own.docx');
    writeFileSync(template, 'not a Word file');
    const { code, stderr } = await write('letter', files, '--template', template);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^ovop: --template "[^"]+": This is not a Word file \(\.docx\)\. [^\n]+\n$/,
    );
    expect(stderr).not.toContain('was kept');
    expect(existsSync(files.out)).toBe(false);
  });
});
