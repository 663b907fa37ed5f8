import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import { listed, type shortReading } from './lists.ts';
import { sheet } from './rawTables.ts';

interface ListShape {
  readonly tables: readonly RawTable[];
  readonly people: ReturnType<typeof shortReading>['people'];
  readonly leftOut: readonly number[];
  readonly held: readonly number[];
}

/** Lists as provinces and ministries send them, each with exactly what is to be taken of it. */
export const listShapes: Readonly<Record<string, ListShape>> = {
  'Khmer, with the national header, headings in two rows, a sheet by provinces and signatures': {
    tables: [
      sheet(
        [
          ['ព្រះរាជាណាចក្រកម្ពុជា'],
          ['ជាតិ សាសនា ព្រះមហាក្សត្រ'],
          ['3'],
          [],
          ['បញ្ជីឈ្មោះអ្នកចូលរួមសិក្ខាសាលាស្តីពីចលនាភូមិមួយ ផលិតផលមួយ'],
          ['ល.រ', 'គោត្តនាម និងនាម', null, 'ភេទ', 'មុខតំណែង', 'ស្ថាប័ន', 'លេខទូរស័ព្ទ', 'ហត្ថលេខា'],
          [null, 'ខ្មែរ', 'ឡាតាំង'],
          ['ខេត្តកំពង់ចាម'],
          ['១', 'ឯកឧត្តម កែវ មុនី', 'Keo Mony', 'ប', 'អភិបាលរង', 'រដ្ឋបាលខេត្ត', '០១២ ៣៤៥ ៦៧៨'],
          ['២', 'លោកស្រី ចាន់ ថា', 'Chan Tha', 'ស', 'ប្រធានការិយាល័យ', '〃', 12345679],
          ['៣', 'សុខ ដារ៉ា', 'Sok Dara', 'ប', 'មន្ត្រី', 'ដូចខាងលើ', '097 1234567 / 012 999 888'],
          ['ខេត្តកំពត (១ នាក់)'],
          ['១', 'លី សុផល', 'Ly Sophal', 'ស', '', 'មន្ទីរកសិកម្ម', '+855 16 222 333'],
          ['២'],
          ['សរុប៖ ៤ នាក់ ស្រី ២ នាក់'],
          [null, null, null, null, null, 'កំពត ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៦'],
          [null, 'បានឃើញ និងឯកភាព', null, null, null, 'អ្នករៀបចំ'],
          [null, 'ហេង ពិសី', null, null, null, 'ម៉ៅ រិទ្ធី'],
        ],
        {
          sheet: 'បញ្ជី',
          merges: [
            { top: 1, left: 1, bottom: 1, right: 8 },
            { top: 5, left: 1, bottom: 5, right: 8 },
            { top: 6, left: 2, bottom: 6, right: 3 },
            ...[1, 4, 5, 6, 7, 8].map((left) => ({ top: 6, left, bottom: 7, right: left })),
            { top: 8, left: 1, bottom: 8, right: 8 },
            { top: 12, left: 1, bottom: 12, right: 8 },
          ],
        },
      ),
    ],
    people: [
      listed(9, {
        km: 'កែវ មុនី',
        en: 'Keo Mony',
        title: 'ឯកឧត្តម',
        sex: 'M',
        post: 'អភិបាលរង',
        body: 'រដ្ឋបាលខេត្ត',
        province: '03' as never,
        phones: '+85512345678',
      }),
      listed(10, {
        km: 'ចាន់ ថា',
        en: 'Chan Tha',
        title: 'លោកស្រី',
        sex: 'F',
        post: 'ប្រធានការិយាល័យ',
        body: 'រដ្ឋបាលខេត្ត',
        province: '03' as never,
        phones: '+85512345679',
      }),
      listed(11, {
        km: 'សុខ ដារ៉ា',
        en: 'Sok Dara',
        sex: 'M',
        post: 'មន្ត្រី',
        body: 'រដ្ឋបាលខេត្ត',
        province: '03' as never,
        phones: '+855971234567 +85512999888',
      }),
      listed(13, {
        km: 'លី សុផល',
        en: 'Ly Sophal',
        sex: 'F',
        body: 'មន្ទីរកសិកម្ម',
        province: '07' as never,
        phones: '+85516222333',
      }),
    ],
    leftOut: [1, 2, 3, 5, 6, 7, 8, 12, 14, 15, 16, 17, 18],
    held: [],
  },

  'English, with marks for the same as above, totals, a note and who prepared it': {
    tables: [
      sheet([
        ['List of Participants'],
        ['Workshop on One Village One Product'],
        [
          'No.',
          'Full Name',
          'Sex',
          'Position',
          'Institution',
          'Province',
          'Tel',
          'E-mail',
          'Remarks',
        ],
        [
          1,
          'H.E. Keo Mony',
          'M',
          'Secretary of State',
          'MAFF',
          'Phnom Penh',
          '012 345 678',
          'keo@maff.gov.kh',
        ],
        [2, 'Mr. Sok Dara', 'Male', 'Director', '"', '"', '+855 12 999 888', 'n/a', 'vegetarian'],
        [
          3,
          'Ms. Chan Thy',
          'F',
          'Officer',
          'ditto',
          'Kg. Cham',
          '98765432',
          'chan@x.com; thy@y.org',
        ],
        [4, 'TBC', null, null, 'MoWA'],
        [5],
        ['Total', '3 persons'],
        ['Female: 1'],
        ['* lunch is provided'],
        ['Prepared by: Sok Pisey'],
      ]),
    ],
    people: [
      listed(4, {
        en: 'Keo Mony',
        title: 'H.E.',
        sex: 'M',
        post: 'Secretary of State',
        body: 'MAFF',
        province: '12' as never,
        phones: '+85512345678',
        email: 'keo@maff.gov.kh',
      }),
      listed(5, {
        en: 'Sok Dara',
        title: 'Mr.',
        sex: 'M',
        post: 'Director',
        body: 'MAFF',
        province: '12' as never,
        phones: '+85512999888',
        remarks: 'vegetarian',
      }),
      listed(6, {
        en: 'Chan Thy',
        title: 'Ms.',
        sex: 'F',
        post: 'Officer',
        body: 'MAFF',
        province: '03' as never,
        phones: '+85598765432',
        email: 'chan@x.com',
        remarks: 'thy@y.org',
      }),
    ],
    leftOut: [1, 2, 3, 8, 9, 10, 11, 12],
    held: [7],
  },

  'a sheet a province, each with its own title': {
    tables: [
      sheet(
        [
          ['ល.រ', 'ឈ្មោះ', 'ភេទ', 'តួនាទី'],
          [1, 'សុខ ដារ៉ា', 'ប', 'មេឃុំ'],
        ],
        { sheet: 'កំពត' },
      ),
      sheet([['Participants'], ['ល.រ', 'ឈ្មោះ', 'ភេទ', 'តួនាទី'], [1, 'ចាន់ ថា', 'ស', 'ជំទប់']], {
        sheet: 'Kampong Thom',
      }),
    ],
    people: [
      listed(2, { km: 'សុខ ដារ៉ា', sex: 'M', post: 'មេឃុំ', province: '07' as never }),
      listed(3, { km: 'ចាន់ ថា', sex: 'F', post: 'ជំទប់', province: '06' as never }),
    ],
    leftOut: [1, 1, 2],
    held: [],
  },

  'without headings': {
    tables: [
      sheet([
        [1, 'សុខ ដារ៉ា', 'Sok Dara', 'ប', 'ប្រធានមន្ទីរ', 'មន្ទីរពាណិជ្ជកម្ម', '012345678'],
        [2, 'ចាន់ ថា', 'Chan Tha', 'ស', 'មន្ត្រី', 'មន្ទីរពាណិជ្ជកម្ម', '012345679'],
        [3, 'លី ហួរ', 'Ly Hour', 'ប', 'អនុប្រធាន', 'មន្ទីរកសិកម្ម', '012345670'],
      ]),
    ],
    people: [
      listed(1, {
        km: 'សុខ ដារ៉ា',
        en: 'Sok Dara',
        sex: 'M',
        post: 'ប្រធានមន្ទីរ',
        body: 'មន្ទីរពាណិជ្ជកម្ម',
        phones: '+85512345678',
      }),
      listed(2, {
        km: 'ចាន់ ថា',
        en: 'Chan Tha',
        sex: 'F',
        post: 'មន្ត្រី',
        body: 'មន្ទីរពាណិជ្ជកម្ម',
        phones: '+85512345679',
      }),
      listed(3, {
        km: 'លី ហួរ',
        en: 'Ly Hour',
        sex: 'M',
        post: 'អនុប្រធាន',
        body: 'មន្ទីរកសិកម្ម',
        phones: '+85512345670',
      }),
    ],
    leftOut: [],
    held: [],
  },

  'family and given names apart, the sex ticked in two columns': {
    tables: [
      sheet(
        [
          ['ល.រ', 'គោត្តនាម', 'នាម', 'ភេទ', null, 'តួនាទី', 'អង្គភាព', 'ទូរស័ព្ទ'],
          [null, null, null, 'ប្រុស', 'ស្រី'],
          ['(១)', '(២)', '(៣)', '(៤)', '(៥)', '(៦)', '(៧)', '(៨)'],
          [1, 'សុខ', 'ដារ៉ា', '✓', null, 'មន្ត្រី', 'MoC', '012345678'],
          [2, 'ចាន់', 'ថា', null, 'x', 'មន្ត្រី', 'MoC', '012345679'],
          [3, 'លី', 'ហួរ', '✓', '✓', 'មន្ត្រី', 'MoC', '012345670'],
          ['សរុប', null, null, 2, 2],
        ],
        { merges: [{ top: 1, left: 4, bottom: 1, right: 5 }] },
      ),
    ],
    people: [
      listed(4, { km: 'សុខ ដារ៉ា', sex: 'M', post: 'មន្ត្រី', body: 'MoC', phones: '+85512345678' }),
      listed(5, { km: 'ចាន់ ថា', sex: 'F', post: 'មន្ត្រី', body: 'MoC', phones: '+85512345679' }),
    ],
    leftOut: [1, 2, 3, 7],
    held: [6],
  },

  'a sign-in sheet with blank rows, two days and no names in some': {
    tables: [
      sheet([
        ['បញ្ជីវត្តមាន'],
        ['ល.រ', 'ឈ្មោះ', 'ភេទ', 'ស្ថាប័ន', 'ថ្ងៃទី១', 'ថ្ងៃទី២', 'ហត្ថលេខា'],
        [1, 'សុខ ដារ៉ា', 'ប', 'ក្រសួងពាណិជ្ជកម្ម'],
        [2],
        [3, '', '', '...........'],
        ['៤', '…………', '…'],
        [5, '', 'ស', 'ក្រសួងទេសចរណ៍'],
      ]),
    ],
    people: [listed(3, { km: 'សុខ ដារ៉ា', sex: 'M', body: 'ក្រសួងពាណិជ្ជកម្ម' })],
    leftOut: [1, 2, 4, 5, 6],
    held: [7],
  },

  'both scripts in one cell, several telephones, sections by ministries': {
    tables: [
      sheet([
        ['#', 'Name / ឈ្មោះ', 'Gender', 'Title', 'Contact'],
        ['Ministry of Commerce'],
        [1, 'សុខ ដារ៉ា (Sok Dara)', 'Male', 'Director', '012345678, sok@moc.gov.kh'],
        [
          2,
          'Dr. Chan Thy / ចាន់ ធី',
          'Female',
          'Deputy Director',
          '012345679\n016 222 333 (Telegram)',
        ],
        ['Ministry of Tourism'],
        [1, 'Ly Hour', 'Male', 'Officer', '012345680'],
        ['Speakers'],
        [1, 'Kim San', 'Male', 'Consultant', '012345681'],
      ]),
    ],
    people: [
      listed(3, {
        km: 'សុខ ដារ៉ា',
        en: 'Sok Dara',
        sex: 'M',
        post: 'Director',
        body: 'Ministry of Commerce',
        phones: '+85512345678',
        email: 'sok@moc.gov.kh',
      }),
      listed(4, {
        km: 'ចាន់ ធី',
        en: 'Chan Thy',
        title: 'Dr.',
        sex: 'F',
        post: 'Deputy Director',
        body: 'Ministry of Commerce',
        phones: '+85512345679 +85516222333',
        remarks: 'Telegram',
      }),
      listed(6, {
        en: 'Ly Hour',
        sex: 'M',
        post: 'Officer',
        body: 'Ministry of Tourism',
        phones: '+85512345680',
      }),
      listed(8, { en: 'Kim San', sex: 'M', post: 'Consultant', phones: '+85512345681' }),
    ],
    leftOut: [1, 2, 5, 7],
    held: [],
  },

  'Limon, told by its letters': {
    tables: [
      sheet([
        ['l>r', 'eQµaH', 'ePT', 'muxtMENg', 'sßab½n', 'TUrs½BÞ'],
        [1, 'Ekv munI', 'b', 'RbFanmnÞIr', 'mnÞIrksikmµ', '012345678'],
        [2, 'can; fa', 's', 'mRnþI', 'mnÞIrksikmµ', '012345679'],
        [3, 'sux dara:', 'b', 'mRnþI', 'mnÞIrksikmµ', '012345670'],
      ]),
    ],
    people: [],
    leftOut: [1],
    held: [2, 3, 4],
  },

  French: {
    tables: [
      sheet([
        [
          'N°',
          'Nom',
          'Prénom',
          'Sexe',
          'Fonction',
          'Organisme',
          'Téléphone',
          'Courriel',
          'Observations',
        ],
        [1, 'SOK', 'Dara', 'H', 'Directeur', 'AFD', '012 345 678', 'sok@afd.fr'],
        [2, 'CHAN', 'Thy', 'F', 'Chargée', 'AFD', '012 345 679', null, 'végétarienne'],
      ]),
    ],
    people: [
      listed(2, {
        en: 'SOK Dara',
        sex: 'M',
        post: 'Directeur',
        body: 'AFD',
        phones: '+85512345678',
        email: 'sok@afd.fr',
      }),
      listed(3, {
        en: 'CHAN Thy',
        sex: 'F',
        post: 'Chargée',
        body: 'AFD',
        phones: '+85512345679',
        remarks: 'végétarienne',
      }),
    ],
    leftOut: [1],
    held: [],
  },

  'bodies in merged cells, headings repeated on each page, districts': {
    tables: [
      sheet(
        [
          ['Province: Kandal'],
          ['ល.រ', 'ឈ្មោះ', 'ភេទ', 'អង្គភាព', 'អ៊ីមែល'],
          ['I', 'ស្រុកតាខ្មៅ'],
          [1, 'សុខ ដារ៉ា', 'ប', 'សាលាស្រុក', 'sok@x.kh'],
          [2, 'ចាន់ ថា', 'ស'],
          ['ល.រ', 'ឈ្មោះ', 'ភេទ', 'អង្គភាព', 'អ៊ីមែល'],
          [3, 'លី ហួរ', 'ប', 'សាលាស្រុក'],
          ['II', 'ស្រុកល្វាឯម'],
          [4, 'កញ្ញា កែវ បុប្ផា', null, 'សហគមន៍'],
        ],
        { merges: [{ top: 4, left: 4, bottom: 5, right: 4 }] },
      ),
    ],
    people: [
      listed(4, {
        km: 'សុខ ដារ៉ា',
        sex: 'M',
        body: 'សាលាស្រុក',
        province: '08' as never,
        email: 'sok@x.kh',
      }),
      listed(5, { km: 'ចាន់ ថា', sex: 'F', body: 'សាលាស្រុក', province: '08' as never }),
      listed(7, { km: 'លី ហួរ', sex: 'M', body: 'សាលាស្រុក', province: '08' as never }),
      listed(9, {
        km: 'កែវ បុប្ផា',
        title: 'កញ្ញា',
        sex: 'F',
        body: 'សហគមន៍',
        province: '08' as never,
      }),
    ],
    leftOut: [1, 2, 3, 6, 8],
    held: [],
  },
};
