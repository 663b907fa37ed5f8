/** A body as lists in each language write it, the usual name first. */
export interface MadeUpBody {
  readonly km: readonly string[];
  readonly en: readonly string[];
  /** Null: it works in the whole country. */
  readonly province: string | null;
}

const provinces: readonly (readonly [string, string, string])[] = [
  ['01', 'បន្ទាយមានជ័យ', 'Banteay Meanchey'],
  ['02', 'បាត់ដំបង', 'Battambang'],
  ['03', 'កំពង់ចាម', 'Kampong Cham'],
  ['05', 'កំពង់ស្ពឺ', 'Kampong Speu'],
  ['06', 'កំពង់ធំ', 'Kampong Thom'],
  ['07', 'កំពត', 'Kampot'],
  ['08', 'កណ្តាល', 'Kandal'],
  ['10', 'ក្រចេះ', 'Kratie'],
  ['12', 'ភ្នំពេញ', 'Phnom Penh'],
  ['13', 'ព្រះវិហារ', 'Preah Vihear'],
  ['14', 'ព្រៃវែង', 'Prey Veng'],
  ['15', 'ពោធិ៍សាត់', 'Pursat'],
  ['17', 'សៀមរាប', 'Siemreap'],
  ['20', 'ស្វាយរៀង', 'Svay Rieng'],
  ['21', 'តាកែវ', 'Takeo'],
];

const departments: readonly (readonly [string, string])[] = [
  ['ពាណិជ្ជកម្ម', 'Commerce'],
  ['កសិកម្ម', 'Agriculture'],
  ['កិច្ចការនារី', "Women's Affairs"],
  ['ទេសចរណ៍', 'Tourism'],
  ['អភិវឌ្ឍន៍ជនបទ', 'Rural Development'],
  ['វប្បធម៌', 'Culture'],
];

const ministries: readonly (readonly [string, string, string])[] = [
  ['ក្រសួងពាណិជ្ជកម្ម', 'Ministry of Commerce', 'MoC'],
  ['ក្រសួងកិច្ចការនារី', "Ministry of Women's Affairs", 'MoWA'],
  ['ក្រសួងទេសចរណ៍', 'Ministry of Tourism', 'MoT'],
  ['ក្រសួងអភិវឌ្ឍន៍ជនបទ', 'Ministry of Rural Development', 'MRD'],
  ['ក្រសួងមហាផ្ទៃ', 'Ministry of Interior', 'MoI'],
];

/** Provincial departments, provincial administrations and ministries. */
export const bodies: readonly MadeUpBody[] = [
  ...ministries.map(([km, en, short]) => ({ km: [km], en: [en, short], province: null })),
  ...provinces.flatMap(([code, km, en]) => [
    {
      km: [`រដ្ឋបាលខេត្ត${km}`, `សាលាខេត្ត${km}`],
      en: [`${en} Provincial Administration`, `${en} Province Administration`],
      province: code,
    },
    ...departments.map(([kmOf, enOf]) => ({
      km: [`មន្ទីរ${kmOf}ខេត្ត${km}`, `មន្ទីរ${kmOf}`],
      en: [`Department of ${enOf}, ${en}`, `${en} Provincial Department of ${enOf}`],
      province: code,
    })),
  ]),
];

export const posts: readonly (readonly [string, string])[] = [
  ['ប្រធានមន្ទីរ', 'Director'],
  ['អនុប្រធានមន្ទីរ', 'Deputy Director'],
  ['ប្រធានការិយាល័យ', 'Chief of Office'],
  ['អនុប្រធានការិយាល័យ', 'Deputy Chief of Office'],
  ['មន្ត្រី', 'Officer'],
  ['មន្ត្រី', 'Officer'],
  ['មន្ត្រីជំនាញ', 'Technical Officer'],
  ['ជំនួយការ', 'Assistant'],
  ['សហគ្រិន', 'Entrepreneur'],
];
