import { joinTextDocs } from '#shared/documents/build/joinTextDocs.ts';
import { mergeOver } from '#shared/documents/build/mergeOver.ts';
import { dataSchema } from '#shared/documents/fields/dataSchema.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import { buildInputOf } from '#shared/documents/register/compose.ts';
import type { KindId, OfficeFacts } from '#shared/documents/template/model.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { usualRanks } from '#shared/people/precedence.ts';

const paragraph = {
  km:
    'ចលនាភូមិមួយ ផលិតផលមួយ ជួយសហគមន៍ឱ្យស្គាល់ធនធានរបស់ខ្លួន បង្កើនគុណភាពផលិតផល និងរកទីផ្សារសម្រាប់ផលិតផលទាំងនោះ ' +
    'ដោយមានការចូលរួមពីរដ្ឋបាលរាជធានី ខេត្ត ក្រសួង ស្ថាប័នពាក់ព័ន្ធ និងដៃគូអភិវឌ្ឍន៍។',
  en:
    'The One Village One Product movement helps communities to know what they have, to raise the quality of what ' +
    'they make, and to find buyers for it, together with the capital and provincial administrations, ministries, ' +
    'institutions and development partners concerned.',
};

const bodies = ['Commerce', 'Tourism', 'Agriculture', 'Industry', 'Women’s Affairs', 'Economy'];
const ranks = ['director', 'deputy-office-head', 'secretary-of-state', 'officer'];

function person(index: number): object {
  return {
    honorific: index % 2 === 0 ? 'mr' : 'mrs',
    name: { km: `អ្នកចូលរួម ទី${index + 1}`, en: `Participant ${index + 1}` },
    sex: index % 2 === 0 ? 'M' : 'F',
    post: { km: 'ប្រធាននាយកដ្ឋាន', en: 'Director of Department' },
    body: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: `Ministry of ${bodies[index % bodies.length] ?? ''}` },
    rank: ranks[index % ranks.length],
  };
}

function many<T>(length: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length }, (_, index) => make(index));
}

/** Running text that falls into many pages, in both languages. */
function prose(paragraphs: number): typeof paragraph {
  const lines = (text: string): string =>
    many(paragraphs, (index) => `${index + 1}. ${text}`).join('\n');
  return { km: lines(paragraph.km), en: lines(paragraph.en) };
}

/** Papers whose length is given: what of their kind's example is made longer. */
const papers = {
  /** A concept note with as much text as it may have; about a hundred pages with a table of 1,000 rows. */
  report: {
    kind: 'conceptNote',
    longer: (rows: number) => ({
      background: prose(60),
      rationale: prose(60),
      participants: prose(60),
      method: prose(60),
      responsible: prose(60),
      monitoring: prose(60),
      costs: many(rows, (index) => ({
        description: { km: `ចំណាយ ទី${index + 1}`, en: `Cost ${index + 1} of the workshop` },
        amount: { currency: 'KHR', amount: 40_000 + index },
        remarks: { km: 'តាមតម្លៃទីផ្សារ', en: 'At market price' },
      })),
    }),
  },
  invitations: {
    kind: 'invitation',
    longer: (rows: number) => ({ addressees: many(rows, person) }),
  },
  attendance: {
    kind: 'attendance',
    longer: (rows: number) => ({
      blankRows: 0,
      participants: many(rows, (index) => ({
        ...person(index),
        phone: `012 ${String(index).padStart(6, '0')}`,
      })),
    }),
  },
} as const satisfies Record<
  string,
  { readonly kind: KindId; readonly longer: (rows: number) => object }
>;

export type PaperName = keyof typeof papers;

const office: OfficeFacts = { ...officeWording, era: 'ព.ស.', ranks: usualRanks, emblem: null };

interface LongPaper {
  readonly kind: AnyKind;
  readonly data: DocumentData;
  readonly text: () => TextDoc;
  readonly sheets: () => SheetDoc;
  /** One for each row of its list of addressees. */
  readonly merged: () => readonly TextDoc[];
  readonly joined: () => TextDoc;
}

/** A made-up paper with as many rows as given, in both languages. */
export function longPaper(name: PaperName, rows: number): LongPaper {
  const { kind: id, longer } = papers[name];
  const kind = kindOf(id);
  const example = kind.example as Readonly<Record<string, unknown>>;
  const data = dataSchema(kind.fields).parse({ ...example, ...longer(rows) });
  const input = (of: DocumentData) =>
    buildInputOf({ kind, data: of, office, changes: {}, language: 'both' });
  const merged = (): readonly TextDoc[] =>
    mergeOver(data, kind.mergeList ?? '').map((of) => kind.text(input(of)));
  return {
    kind,
    data,
    text: () => kind.text(input(data)),
    sheets: () => {
      if (kind.sheets === undefined) throw new Error(`${id} is no workbook`);
      return kind.sheets(input(data));
    },
    merged,
    joined: () => joinTextDocs(merged()),
  };
}
