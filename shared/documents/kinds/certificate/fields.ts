import type { Bilingual } from '../../../base/language.ts';
import { eventCalculations, eventFields } from '../../build/eventFields.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { personFields } from '../../fields/personFields.ts';
import type { DataOf } from '../../fields/spec.ts';
import { choice, line, rows, word } from '../../fields/specParts.ts';

const deeds = [
  { value: 'participation', label: { km: 'បានចូលរួម', en: 'took part in' } },
  { value: 'completion', label: { km: 'បានបញ្ចប់ដោយជោគជ័យ', en: 'successfully completed' } },
  { value: 'speaking', label: { km: 'បានចូលរួមជាវាគ្មិនក្នុង', en: 'was a speaker at' } },
  { value: 'training', label: { km: 'បានចូលរួមជាគ្រូបង្គោលក្នុង', en: 'was a trainer at' } },
  { value: 'organising', label: { km: 'បានចូលរួមរៀបចំ', en: 'helped to organise' } },
] as const;

export const certificateFields = {
  ...frameFields,
  deed: choice({ km: 'អ្វីដែលបានធ្វើ', en: 'What was done' }, deeds),
  recipients: rows(
    { km: 'អ្នកទទួល', en: 'Recipients' },
    { km: 'អ្នកទទួល', en: 'a recipient' },
    {
      ...personFields,
      certificateNumber: word(
        { km: 'លេខវិញ្ញាបនបត្រ', en: 'Number of the certificate' },
        {
          hint: {
            km: 'ទុកទំនេរ ដើម្បីប្រើលេខនៃឯកសារ',
            en: 'Left empty, the number of the document stands.',
          },
        },
      ),
      distinction: line(
        { km: 'និទ្ទេស ឬចំណាត់ថ្នាក់', en: 'Distinction' },
        { hint: { km: 'ឧទាហរណ៍៖ និទ្ទេសល្អ', en: 'For example: the first prize' } },
      ),
    },
    { required: true },
  ),
  ...eventFields,
};

type CertificateData = DataOf<typeof certificateFields>;
type Recipient = CertificateData['recipients'][number];

export const certificateCalculations = {
  fields: {
    ...eventCalculations,
    'deed.said': {
      spec: line({ km: 'អ្វីដែលបានធ្វើ ក្នុងប្រយោគ', en: 'What was done, in a sentence' }),
      of: ({ deed }: CertificateData): Bilingual =>
        (deeds.find(({ value }) => value === deed) ?? deeds[0]).label,
    },
  },
  rows: {
    recipients: {
      numberShown: {
        spec: word({ km: 'លេខដែលបង្ហាញ', en: 'Number as it is printed' }),
        of: ({ row, data }: { readonly row: Recipient; readonly data: CertificateData }) =>
          row.certificateNumber === '' ? data.number : row.certificateNumber,
      },
    },
  },
};
