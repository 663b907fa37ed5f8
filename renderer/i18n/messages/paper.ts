import type { DocumentLanguage } from '#shared/base/language.ts';
import { bilingual } from '../bilingual.ts';

/** What every screen says that shows, saves or prints a document. */
export const paper = bilingual(
  {
    language: 'Language',
    languages: { km: 'Khmer', en: 'English', both: 'Both' } satisfies Record<
      DocumentLanguage,
      string
    >,
    saveWord: 'Save Word',
    saveExcel: 'Save Excel',
    savePdf: 'Save PDF',
    print: 'Print',
    preview: 'Preview of the document',
    pages: (number: number) => `${number} ${number === 1 ? 'page' : 'pages'}`,
    drawing: 'Drawing the preview…',
    stages: {
      building: 'Putting the document together…',
      writing: 'Writing the file…',
      laying: 'Laying out the pages…',
      saving: 'Saving…',
    },
    cancel: 'Cancel',
    saved: (name: string) => `Saved: ${name}`,
    cancelled: 'Cancelled; no file was written.',
    failed: (message: string) =>
      `The file was not saved: ${message}. Nothing on the disk was changed. Try another folder or name.`,
    failures: {
      'in-use': 'The file is open in another program. Close it there and save again.',
      'disk-full': 'The disk is full. Free some space and save again.',
      'not-allowed': 'This folder may not be written to. Choose another folder.',
      'not-found': 'The folder is gone. Choose another folder.',
    },
    faulty: (message: string) =>
      `The document could not be made: ${message}. What was entered is unharmed.`,
    wordFile: 'Word document',
    excelFile: 'Excel workbook',
  },
  {
    language: 'ភាសា',
    languages: { km: 'ខ្មែរ', en: 'អង់គ្លេស', both: 'ទាំងពីរ' },
    saveWord: 'រក្សាទុក Word',
    saveExcel: 'រក្សាទុក Excel',
    savePdf: 'រក្សាទុក PDF',
    print: 'បោះពុម្ព',
    preview: 'មើលឯកសារជាមុន',
    pages: (number: number) => `${number} ទំព័រ`,
    drawing: 'កំពុងគូរឯកសារ…',
    stages: {
      building: 'កំពុងរៀបចំឯកសារ…',
      writing: 'កំពុងសរសេរឯកសារ…',
      laying: 'កំពុងរៀបទំព័រ…',
      saving: 'កំពុងរក្សាទុក…',
    },
    cancel: 'បោះបង់',
    saved: (name: string) => `បានរក្សាទុក៖ ${name}`,
    cancelled: 'បានបោះបង់ គ្មានឯកសារត្រូវបានសរសេរទេ។',
    failed: (message: string) =>
      `មិនបានរក្សាទុកឯកសារទេ៖ ${message}។ គ្មានអ្វីក្នុងថាសត្រូវបានប្តូរឡើយ។ សូមសាកថត ឬឈ្មោះផ្សេង។`,
    failures: {
      'in-use': 'ឯកសារកំពុងបើកក្នុងកម្មវិធីផ្សេង។ សូមបិទវា រួចរក្សាទុកម្តងទៀត។',
      'disk-full': 'ថាសពេញ។ សូមសម្អាតទំហំខ្លះ រួចរក្សាទុកម្តងទៀត។',
      'not-allowed': 'មិនអនុញ្ញាតឱ្យសរសេរក្នុងថតនេះទេ។ សូមជ្រើសថតផ្សេង។',
      'not-found': 'រកថតមិនឃើញទេ។ សូមជ្រើសថតផ្សេង។',
    },
    faulty: (message: string) => `មិនអាចបង្កើតឯកសារបានទេ៖ ${message}។ ផែនការសកម្មភាពមិនខូចខាតទេ។`,
    wordFile: 'ឯកសារ Word',
    excelFile: 'តារាង Excel',
  },
);
