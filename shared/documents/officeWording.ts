import type { DocumentSettings } from './workplan/gather.ts';

/** How the secretariat's documents name it until the office says otherwise; all of it is the office's to change. */
export const officeWording: Pick<
  DocumentSettings,
  'issuer' | 'place' | 'signatories' | 'distribution'
> = {
  issuer: [
    {
      km: 'ក្រុមប្រឹក្សាស្តារអភិវឌ្ឍន៍វិស័យកសិកម្ម និងជនបទ',
      en: 'Council for Agricultural and Rural Development',
    },
    {
      km: 'គណៈកម្មាធិការជាតិជំរុញចលនាភូមិមួយ ផលិតផលមួយ',
      en: 'National Committee for the Promotion of One Village One Product Movement',
    },
    { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'Secretariat-General' },
  ],
  place: { km: 'រាជធានីភ្នំពេញ', en: 'Phnom Penh' },
  signatories: [
    { role: { km: 'អ្នករៀបចំ', en: 'Prepared by' }, name: { km: '', en: '' } },
    { role: { km: 'អ្នកត្រួតពិនិត្យ', en: 'Checked by' }, name: { km: '', en: '' } },
    { role: { km: 'បានឃើញ និងឯកភាព', en: 'Seen and approved' }, name: { km: '', en: '' } },
  ],
  distribution: [
    { km: 'សមាជិកគណៈកម្មាធិការជាតិ', en: 'Members of the National Committee' },
    { km: 'ឯកសារ-កាលប្បវត្តិ', en: 'File' },
  ],
};
