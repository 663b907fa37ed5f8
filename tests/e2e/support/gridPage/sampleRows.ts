/** A row of the page on which the grid is tried. */
export interface SampleRow {
  readonly id: string;
  readonly code: string;
  readonly part: string;
  readonly title: string;
  readonly khmer: string;
  readonly kind: string;
  readonly quantity: number;
  readonly amount: number | null;
  readonly note: string;
  readonly months: readonly boolean[];
}

export type SamplePatch = Partial<Omit<SampleRow, 'id'>>;

const titles = [
  ['Organise the national workshop on product standards', 'រៀបចំសិក្ខាសាលាថ្នាក់ជាតិស្តីពីស្តង់ដារផលិតផល'],
  [
    'Train producer groups in packaging and labelling, with two days of practice in each province',
    'បណ្តុះបណ្តាលក្រុមអ្នកផលិតអំពីការវេចខ្ចប់ និងការបិទស្លាក រួមទាំងការអនុវត្តជាក់ស្តែងពីរថ្ងៃក្នុងខេត្តនីមួយៗ',
  ],
  ['Hold the annual product exhibition', 'រៀបចំពិព័រណ៍ផលិតផលប្រចាំឆ្នាំ'],
  ['Study tour to learn from other provinces', 'ទស្សនកិច្ចសិក្សារៀនសូត្រពីបណ្តាខេត្ត'],
  ['Monthly meeting of the secretariat', 'កិច្ចប្រជុំប្រចាំខែរបស់អគ្គលេខាធិការដ្ឋាន'],
  ['Publish the catalogue of selected products', 'បោះពុម្ពកាតាឡុកផលិតផលដែលបានជ្រើសរើស'],
] as const;
const kinds = ['workshop', 'training', 'exhibition', 'tour', 'meeting', 'other'];

/** Rows that are the same at every run. Their codes need natural order: 1.1.9 before 1.1.10. */
export function sampleRows(count: number): readonly SampleRow[] {
  return Array.from({ length: count }, (_, index) => {
    const [title, khmer] = titles[index % titles.length] ?? titles[0];
    const part = Math.floor((index * 4) / count) + 1;
    return {
      id: `r${index}`,
      code: `${part}.${(index % 3) + 1}.${index + 1}`,
      part: `${part}`,
      title,
      khmer,
      kind: kinds[index % kinds.length] ?? 'other',
      quantity: ((index * 7) % 25) + 1,
      amount: index % 9 === 4 ? null : ((index * 37) % 90) * 25_000 + 400_000,
      note: index % 5 === 0 ? 'To be agreed with the provinces' : '',
      months: Array.from({ length: 12 }, (_, month) => (index + month) % 5 === 0),
    };
  });
}
