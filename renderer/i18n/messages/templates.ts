import type { BundleProblem } from '#shared/documents/template/templateBundle.ts';
import type { DocumentTemplate } from '#shared/documents/template/model.ts';
import { bilingual } from '../bilingual.ts';

type Header = Record<DocumentTemplate['header'], string>;
type SimpleBundleProblem = Exclude<
  BundleProblem['kind'],
  'newer' | 'damaged' | 'unknown-kind' | 'twice'
>;

/** The screen on which an office makes the kinds of document its own. */
export const templates = bilingual(
  {
    title: 'Document templates',
    lead: 'How new documents read and look. All is kept as you type; issued papers stay as they are.',
    kinds: 'Kinds of document',
    changed: 'Changed',
    faulty: 'To be mended',
    office: 'Office’s file',
    unknownKind: 'There is no such kind of document',
    unknownKindHint: 'Choose one from the list at the left.',
    settings: (kind: string) => `Settings: ${kind}`,
    resetKind: 'All back to the original',
    resetTitle: (kind: string) => `Bring “${kind}” back to the original?`,
    resetText:
      'All that your office has changed of this kind is taken back, its Word and Excel files included. Ctrl+Z brings it back again.',
    resetConfirm: 'Back to the original',
    back: (setting: string, original: string) =>
      `Back to the original: ${setting} (${original === '' ? 'empty' : original})`,
    original: 'Original',
    emptyText: 'empty',
    shows: 'The preview shows',
    text: 'Document',
    sheets: 'Workbook',
    khmer: 'Khmer',
    english: 'English',
    sections: {
      wording: 'Wording',
      columns: 'Columns of the tables',
      signatories: 'Signatories',
      copies: 'Distribution list',
      layout: 'Header and date',
      letters: 'Fonts, sizes, digits',
      margins: 'Margins',
      files: 'Word and Excel files',
    },
    count: {
      texts: (count: number) => (count === 1 ? '1 text' : `${count} texts`),
      columns: (shown: number, all: number) => `${shown} of ${all} columns`,
      copies: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
      nobody: 'Nobody signs',
      none: 'None',
    },
    wording: {
      hint: 'A field in braces, such as {date}, is filled in by the program. A part in square brackets, [by {place}], is left out where a field in it is empty. A new line begins a new paragraph.',
      insert: 'Insert field',
      insertInto: (box: string) => `Insert field: ${box}`,
      search: 'Search fields',
      noField: 'No such field',
      fields: 'Fields',
      use: (field: string) => `Use ${field}`,
      kept: 'Kept as typed. Until it is mended, documents show it as it stands.',
      problems: {
        unknownField: (field: string) => `There is no field ${field}.`,
        didYouMean: (field: string, label: string) => `Did you mean ${field} (${label})?`,
        unclosedField: (bracket: string, near: string) =>
          `A brace ${bracket} stands alone in “${near}”. Write a field as {name}.`,
        unclosedPart: (bracket: string, near: string) =>
          `A bracket ${bracket} stands alone in “${near}”. A part begins with [ and ends with ] in the same paragraph.`,
        nestedPart: (near: string) =>
          `A part begins within another in “${near}”. Close the first with ] before the next.`,
      },
    },
    columns: {
      hint: 'Choose which columns are printed. Widths are in proportion to each other. Alt+↑ and Alt+↓ move a column.',
      show: (column: string) => `Show the column “${column}”`,
      label: (column: string, language: string) => `Heading of “${column}”, ${language}`,
      width: 'Width',
      widthOf: (column: string) => `Width of “${column}”`,
      last: 'A table has at least one column.',
      badWidth: (text: string, lowest: string, highest: string) =>
        `“${text}” is no width and was not kept. Write a number from ${lowest} to ${highest}.`,
    },
    list: {
      up: (item: string) => `Move up: ${item}`,
      down: (item: string) => `Move down: ${item}`,
      remove: (item: string) => `Remove: ${item}`,
      full: (most: number) => `At most ${most}.`,
      of: (item: string, language: string) => `${item}, ${language}`,
      fromOffice:
        'These are your office’s own, from the settings. A change made here holds for this kind alone.',
    },
    signatories: {
      hint: 'In the order of signing. Khmer documents print the first at the right, English ones at the left. A role may hold fields.',
      one: (place: number) => `Signatory ${place}`,
      add: 'Add a signatory',
      role: 'Role',
      name: 'Name',
    },
    copies: {
      hint: 'Who gets a copy, one line each, in the order of the list.',
      one: (place: number) => `Line ${place}`,
      add: 'Add a line',
    },
    layout: {
      header: 'Header',
      headers: {
        centred: 'State’s name and motto in the middle',
        sides: 'Issuer at the left, state at the right',
        none: 'Without the state’s name and motto',
      } satisfies Header,
      emblem: 'Emblem of the institution',
      noEmblem: 'The office has no emblem yet: choose its picture in the settings.',
      date: 'Date',
      dates: { above: 'At the top right', below: 'Over the signature' },
      lunar: 'Lunar date in English documents too',
      on: 'shown',
      off: 'not shown',
    },
    letters: {
      latin: 'Latin font',
      khmerFont: 'Khmer font',
      khmerHeading: 'Khmer font of headings',
      badFont: (text: string) =>
        `“${text}” cannot be the name of a font and was not kept. Write letters, digits and spaces only, such as Khmer OS Siemreap.`,
      fontHint: 'Choose one or write its name. It has to be installed where the file is opened.',
      bodySize: 'Size of the text',
      titleSize: 'Size of the title',
      points: 'pt',
      badSize: (text: string, lowest: string, highest: string) =>
        `“${text}” is no size and was not kept. Write points from ${lowest} to ${highest}, such as 12.`,
      digits: 'Digits of Khmer texts',
      digitKinds: { khmer: 'Khmer ១២៣', latin: 'Latin 123' },
      wordBreaks: 'Break marks between Khmer words',
      wordBreaksHint: 'Invisible marks (U+200B), for older Word versions that break lines badly.',
      on: 'on',
      off: 'off',
    },
    margins: {
      top: 'Top',
      right: 'Right',
      bottom: 'Bottom',
      left: 'Left',
      of: (side: string) => `Margin: ${side}`,
      unit: 'mm',
      bad: (text: string, lowest: string, highest: string) =>
        `“${text}” is no margin and was not kept. Write millimetres from ${lowest} to ${highest}, such as 20.`,
    },
    files: {
      summary: 'The program’s layout',
      inUse: { docx: 'In use for Word files', xlsx: 'In use for Excel files' },
      own: {
        docx: 'Word files have the program’s own layout, as in the preview.',
        xlsx: 'Excel files have the program’s own layout, as in the preview.',
      },
      note: 'The preview, print and PDF always show the program’s own layout with the settings above. While your office’s file is in use, the Word or Excel file is made from it.',
      how: 'Save the template, edit it in Word or Excel with all that they can do, and load it back. Leave the names in braces as they are; they are filled in.',
      language: (language: string) => `It is written in the language of the preview: ${language}.`,
      save: { docx: 'Save as Word template…', xlsx: 'Save as Excel template…' },
      saveProgram: 'Save the program’s layout…',
      load: { docx: 'Load a Word template…', xlsx: 'Load an Excel template…' },
      saveOwn: 'Save it to edit it…',
      remove: 'Take it out of use',
      groups: { docx: 'Word', xlsx: 'Excel' },
      name: (kind: string) => `${kind}, template`,
      wordFile: 'Word document',
      excelFile: 'Excel workbook',
      checking: 'Checking the file…',
      refused: (name: string, count: number) =>
        `“${name}” was not taken into use: ${count === 1 ? 'one thing is' : `${count} things are`} to be mended.`,
      taken: (name: string) => `In use from now on: ${name}`,
      removed: (name: string) => `Out of use: ${name}. Ctrl+Z brings it back.`,
      failed: (message: string) =>
        `The file could not be checked: ${message}. Nothing was changed.`,
    },
    bundle: {
      save: 'Save all templates…',
      load: 'Take over templates…',
      fileKind: 'Templates of OVOP Office',
      nothing: 'No template has been changed yet: there is nothing to save.',
      saved: (name: string) => `Saved: ${name}`,
      title: 'Take over these templates?',
      text: (name: string) =>
        `“${name}” holds the templates below. All that your office has changed of these kinds is replaced; the other kinds stay. Ctrl+Z takes it back.`,
      replaces: 'replaces your changes',
      fresh: 'not changed here so far',
      withWord: 'with a Word file',
      withExcel: 'with an Excel file',
      confirm: 'Take over',
      taken: (count: number) =>
        count === 1 ? 'One template was taken over.' : `${count} templates were taken over.`,
      refused: 'The templates were not taken over',
      close: 'Close',
      inFile: (kind: string, file: string) => `${kind}, ${file}`,
      problems: {
        'other-file':
          'This is not a file of templates. Choose one that was saved here with “Save all templates…” (ovop-templates.json). Nothing was changed.',
        empty: 'There is no template in this file. Nothing was changed.',
      } satisfies Record<SimpleBundleProblem, string>,
      newer: (found: number) =>
        `This file has layout ${found}, which a newer version of the program wrote. Install that version and take it over there. Nothing was changed.`,
      damaged: (path: string, message: string) =>
        `The file is damaged or was edited by hand: “${path}” is not as it has to be (${message}). Save it anew on the other computer. Nothing was changed.`,
      unknownKind: (name: string) =>
        `The file holds a kind of document “${name}” that this program does not have. Install the newer version of the program. Nothing was changed.`,
      twice: (name: string) =>
        `The file holds “${name}” twice. Save it anew on the other computer. Nothing was changed.`,
    },
  },
  {
    title: 'គំរូឯកសារ',
    lead: 'ពាក្យពេចន៍ និងរូបរាងនៃឯកសារថ្មី។ អ្វីៗត្រូវបានរក្សាទុកពេលវាយ; ឯកសារដែលបានចេញរួចនៅដដែល។',
    kinds: 'ប្រភេទឯកសារ',
    changed: 'បានកែ',
    faulty: 'ត្រូវកែតម្រូវ',
    office: 'ឯកសាររបស់ការិយាល័យ',
    unknownKind: 'គ្មានប្រភេទឯកសារនេះទេ',
    unknownKindHint: 'សូមជ្រើសរើសពីបញ្ជីនៅខាងឆ្វេង។',
    settings: (kind: string) => `ការកំណត់៖ ${kind}`,
    resetKind: 'ត្រឡប់ទៅដើមទាំងអស់',
    resetTitle: (kind: string) => `ត្រឡប់ «${kind}» ទៅដើម?`,
    resetText:
      'អ្វីៗដែលការិយាល័យបានកែលើប្រភេទនេះ រួមទាំងឯកសារ Word និង Excel នឹងត្រូវដកវិញ។ ចុច Ctrl+Z ដើម្បីយកមកវិញ។',
    resetConfirm: 'ត្រឡប់ទៅដើម',
    back: (setting: string, original: string) =>
      `ត្រឡប់ទៅដើម៖ ${setting} (${original === '' ? 'ទទេ' : original})`,
    original: 'ច្បាប់ដើម',
    emptyText: 'ទទេ',
    shows: 'បង្ហាញជា',
    text: 'ឯកសារ',
    sheets: 'តារាង Excel',
    khmer: 'ភាសាខ្មែរ',
    english: 'ភាសាអង់គ្លេស',
    sections: {
      wording: 'ពាក្យពេចន៍',
      columns: 'ជួរឈរនៃតារាង',
      signatories: 'អ្នកចុះហត្ថលេខា',
      copies: 'កន្លែងទទួល',
      layout: 'ក្បាលលិខិត និងកាលបរិច្ឆេទ',
      letters: 'ពុម្ពអក្សរ ទំហំ លេខ',
      margins: 'រឹមទំព័រ',
      files: 'ឯកសារ Word និង Excel',
    },
    count: {
      texts: (count: number) => `${count} អត្ថបទ`,
      columns: (shown: number, all: number) => `${shown} ក្នុងចំណោម ${all} ជួរឈរ`,
      copies: (count: number) => `${count} បន្ទាត់`,
      nobody: 'គ្មានអ្នកចុះហត្ថលេខា',
      none: 'គ្មាន',
    },
    wording: {
      hint: 'វាលក្នុងសញ្ញា {\u00A0} ដូចជា {date} ត្រូវបានបំពេញដោយកម្មវិធី។ ផ្នែកក្នុងសញ្ញា [\u00A0] ដូចជា [នៅ{place}] ត្រូវលុបចេញ បើវាលក្នុងនោះទទេ។ បន្ទាត់ថ្មីជាកថាខណ្ឌថ្មី។',
      insert: 'បញ្ចូលវាល',
      insertInto: (box: string) => `បញ្ចូលវាល៖ ${box}`,
      search: 'ស្វែងរកវាល',
      noField: 'រកមិនឃើញវាលនេះទេ',
      fields: 'វាល',
      use: (field: string) => `ប្រើ ${field}`,
      kept: 'បានរក្សាទុកតាមដែលបានវាយ។ មុនពេលកែតម្រូវ ឯកសារនឹងបង្ហាញវាដូចនេះ។',
      problems: {
        unknownField: (field: string) => `គ្មានវាល ${field} ទេ។`,
        didYouMean: (field: string, label: string) => `តើចង់សរសេរ ${field} (${label}) មែនទេ?`,
        unclosedField: (bracket: string, near: string) =>
          `សញ្ញា ${bracket} គ្មានគូក្នុង «${near}»។ សូមសរសេរវាលជា {ឈ្មោះ}។`,
        unclosedPart: (bracket: string, near: string) =>
          `សញ្ញា ${bracket} គ្មានគូក្នុង «${near}»។ ផ្នែកមួយចាប់ផ្តើមដោយ [ និងបញ្ចប់ដោយ ] ក្នុងកថាខណ្ឌតែមួយ។`,
        nestedPart: (near: string) =>
          `មានផ្នែកមួយចាប់ផ្តើមក្នុងផ្នែកមួយទៀតក្នុង «${near}»។ សូមបិទផ្នែកទីមួយដោយ ] ជាមុនសិន។`,
      },
    },
    columns: {
      hint: 'ជ្រើសរើសជួរឈរដែលត្រូវបោះពុម្ព។ ទទឹងគិតតាមសមាមាត្រ។ Alt+↑ និង Alt+↓ រំកិលជួរឈរ។',
      show: (column: string) => `បង្ហាញជួរឈរ «${column}»`,
      label: (column: string, language: string) => `ចំណងជើង «${column}» ${language}`,
      width: 'ទទឹង',
      widthOf: (column: string) => `ទទឹងនៃ «${column}»`,
      last: 'តារាងត្រូវមានជួរឈរយ៉ាងតិចមួយ។',
      badWidth: (text: string, lowest: string, highest: string) =>
        `«${text}» មិនមែនជាទទឹងទេ ហើយមិនត្រូវបានរក្សាទុកឡើយ។ សូមសរសេរលេខពី ${lowest} ដល់ ${highest}។`,
    },
    list: {
      up: (item: string) => `រំកិលឡើង៖ ${item}`,
      down: (item: string) => `រំកិលចុះ៖ ${item}`,
      remove: (item: string) => `លុប៖ ${item}`,
      full: (most: number) => `មិនលើសពី ${most}។`,
      of: (item: string, language: string) => `${item} ${language}`,
      fromOffice: 'យកពីការកំណត់នៃការិយាល័យ។ ការកែប្រែនៅទីនេះមានប្រសិទ្ធភាពតែលើប្រភេទនេះប៉ុណ្ណោះ។',
    },
    signatories: {
      hint: 'តាមលំដាប់នៃការចុះហត្ថលេខា។ ឯកសារខ្មែរដាក់អ្នកទីមួយនៅខាងស្តាំ ឯកសារអង់គ្លេសនៅខាងឆ្វេង។ តួនាទីអាចមានវាល។',
      one: (place: number) => `អ្នកចុះហត្ថលេខាទី ${place}`,
      add: 'បន្ថែមអ្នកចុះហត្ថលេខា',
      role: 'តួនាទី',
      name: 'ឈ្មោះ',
    },
    copies: {
      hint: 'អ្នកទទួលច្បាប់ចម្លង មួយបន្ទាត់ម្នាក់ តាមលំដាប់។',
      one: (place: number) => `បន្ទាត់ទី ${place}`,
      add: 'បន្ថែមបន្ទាត់',
    },
    layout: {
      header: 'ក្បាលលិខិត',
      headers: {
        centred: 'ព្រះរាជាណាចក្រកម្ពុជា នៅកណ្តាល',
        sides: 'ស្ថាប័នខាងឆ្វេង ព្រះរាជាណាចក្រកម្ពុជា ខាងស្តាំ',
        none: 'គ្មានព្រះរាជាណាចក្រកម្ពុជា និងបាវចនា',
      },
      emblem: 'និមិត្តសញ្ញាស្ថាប័ន',
      noEmblem: 'ការិយាល័យមិនទាន់មាននិមិត្តសញ្ញាទេ៖ សូមជ្រើសរើសរូបភាពក្នុងការកំណត់។',
      date: 'កាលបរិច្ឆេទ',
      dates: { above: 'ខាងលើ ខាងស្តាំ', below: 'លើហត្ថលេខា' },
      lunar: 'កាលបរិច្ឆេទចន្ទគតិក្នុងឯកសារអង់គ្លេសដែរ',
      on: 'បង្ហាញ',
      off: 'មិនបង្ហាញ',
    },
    letters: {
      latin: 'ពុម្ពអក្សរឡាតាំង',
      khmerFont: 'ពុម្ពអក្សរខ្មែរ',
      khmerHeading: 'ពុម្ពអក្សរខ្មែរសម្រាប់ចំណងជើង',
      badFont: (text: string) =>
        `«${text}» មិនអាចជាឈ្មោះពុម្ពអក្សរទេ ហើយមិនត្រូវបានរក្សាទុកឡើយ។ សូមសរសេរតែអក្សរ លេខ និងដកឃ្លា ដូចជា Khmer OS Siemreap។`,
      fontHint: 'ជ្រើសរើស ឬសរសេរឈ្មោះ។ ពុម្ពអក្សរត្រូវមានក្នុងកុំព្យូទ័រដែលបើកឯកសារ។',
      bodySize: 'ទំហំអត្ថបទ',
      titleSize: 'ទំហំចំណងជើង',
      points: 'pt',
      badSize: (text: string, lowest: string, highest: string) =>
        `«${text}» មិនមែនជាទំហំទេ ហើយមិនត្រូវបានរក្សាទុកឡើយ។ សូមសរសេរពី ${lowest} ដល់ ${highest} ដូចជា 12។`,
      digits: 'លេខក្នុងអត្ថបទខ្មែរ',
      digitKinds: { khmer: 'លេខខ្មែរ ១២៣', latin: 'លេខឡាតាំង 123' },
      wordBreaks: 'សញ្ញាបំបែករវាងពាក្យខ្មែរ',
      wordBreaksHint: 'សញ្ញាមើលមិនឃើញ (U+200B) សម្រាប់ Word ជំនាន់ចាស់ដែលកាត់បន្ទាត់មិនត្រូវ។',
      on: 'មាន',
      off: 'គ្មាន',
    },
    margins: {
      top: 'លើ',
      right: 'ស្តាំ',
      bottom: 'ក្រោម',
      left: 'ឆ្វេង',
      of: (side: string) => `រឹម${side}`,
      unit: 'ម.ម.',
      bad: (text: string, lowest: string, highest: string) =>
        `«${text}» មិនមែនជារឹមទេ ហើយមិនត្រូវបានរក្សាទុកឡើយ។ សូមសរសេរមីលីម៉ែត្រពី ${lowest} ដល់ ${highest} ដូចជា 20។`,
    },
    files: {
      summary: 'ទម្រង់របស់កម្មវិធី',
      inUse: { docx: 'កំពុងប្រើសម្រាប់ឯកសារ Word', xlsx: 'កំពុងប្រើសម្រាប់ឯកសារ Excel' },
      own: {
        docx: 'ឯកសារ Word មានទម្រង់របស់កម្មវិធី ដូចក្នុងការមើលជាមុន។',
        xlsx: 'ឯកសារ Excel មានទម្រង់របស់កម្មវិធី ដូចក្នុងការមើលជាមុន។',
      },
      note: 'ការមើលជាមុន ការបោះពុម្ព និង PDF តែងបង្ហាញទម្រង់របស់កម្មវិធី តាមការកំណត់ខាងលើ។ ពេលឯកសាររបស់ការិយាល័យកំពុងប្រើ ឯកសារ Word ឬ Excel ត្រូវបានបង្កើតពីវា។',
      how: 'រក្សាទុកគំរូ កែវាក្នុង Word ឬ Excel តាមចិត្ត រួចផ្ទុកវិញ។ សូមទុកឈ្មោះក្នុងសញ្ញា {\u00A0} ឱ្យនៅដដែល ព្រោះវានឹងត្រូវបានបំពេញ។',
      language: (language: string) => `គំរូសរសេរជាភាសានៃការមើលជាមុន៖ ${language}។`,
      save: { docx: 'រក្សាទុកជាគំរូ Word…', xlsx: 'រក្សាទុកជាគំរូ Excel…' },
      saveProgram: 'រក្សាទុកទម្រង់របស់កម្មវិធី…',
      load: { docx: 'ផ្ទុកគំរូ Word…', xlsx: 'ផ្ទុកគំរូ Excel…' },
      saveOwn: 'រក្សាទុកដើម្បីកែ…',
      remove: 'ឈប់ប្រើ',
      groups: { docx: 'Word', xlsx: 'Excel' },
      name: (kind: string) => `គំរូ ${kind}`,
      wordFile: 'ឯកសារ Word',
      excelFile: 'តារាង Excel',
      checking: 'កំពុងពិនិត្យឯកសារ…',
      refused: (name: string, count: number) =>
        `«${name}» មិនត្រូវបានយកមកប្រើទេ៖ មាន ${count} ចំណុចត្រូវកែតម្រូវ។`,
      taken: (name: string) => `ប្រើចាប់ពីពេលនេះ៖ ${name}`,
      removed: (name: string) => `ឈប់ប្រើ៖ ${name}។ ចុច Ctrl+Z ដើម្បីយកមកវិញ។`,
      failed: (message: string) => `មិនអាចពិនិត្យឯកសារបានទេ៖ ${message}។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។`,
    },
    bundle: {
      save: 'រក្សាទុកគំរូទាំងអស់…',
      load: 'ទទួលយកគំរូ…',
      fileKind: 'គំរូឯកសារនៃការិយាល័យ OVOP',
      nothing: 'មិនទាន់មានគំរូណាត្រូវបានកែទេ ដូច្នេះគ្មានអ្វីត្រូវរក្សាទុកឡើយ។',
      saved: (name: string) => `បានរក្សាទុក៖ ${name}`,
      title: 'ទទួលយកគំរូទាំងនេះ?',
      text: (name: string) =>
        `«${name}» មានគំរូខាងក្រោម។ អ្វីៗដែលការិយាល័យបានកែលើប្រភេទទាំងនេះនឹងត្រូវជំនួស; ប្រភេទផ្សេងនៅដដែល។ ចុច Ctrl+Z ដើម្បីដកវិញ។`,
      replaces: 'ជំនួសការកែប្រែរបស់លោកអ្នក',
      fresh: 'មិនទាន់បានកែនៅទីនេះ',
      withWord: 'មានឯកសារ Word',
      withExcel: 'មានឯកសារ Excel',
      confirm: 'ទទួលយក',
      taken: (count: number) => `បានទទួលយកគំរូចំនួន ${count}។`,
      refused: 'មិនបានទទួលយកគំរូទេ',
      close: 'បិទ',
      inFile: (kind: string, file: string) => `${kind} ${file}`,
      problems: {
        'other-file':
          'ឯកសារនេះមិនមែនជាឯកសារគំរូទេ។ សូមជ្រើសរើសឯកសារដែលបានរក្សាទុកដោយ «រក្សាទុកគំរូទាំងអស់…» (ovop-templates.json)។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។',
        empty: 'ឯកសារនេះគ្មានគំរូទេ។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។',
      },
      newer: (found: number) =>
        `ឯកសារនេះមានទម្រង់ទី ${found} ដែលសរសេរដោយកម្មវិធីជំនាន់ថ្មីជាង។ សូមដំឡើងជំនាន់នោះ រួចទទួលយក។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។`,
      damaged: (path: string, message: string) =>
        `ឯកសារនេះខូច ឬត្រូវបានកែដោយដៃ៖ «${path}» មិនត្រឹមត្រូវ (${message})។ សូមរក្សាទុកម្តងទៀតក្នុងកុំព្យូទ័រដើម។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។`,
      unknownKind: (name: string) =>
        `ឯកសារនេះមានប្រភេទ «${name}» ដែលកម្មវិធីនេះគ្មាន។ សូមដំឡើងកម្មវិធីជំនាន់ថ្មី។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។`,
      twice: (name: string) =>
        `ឯកសារនេះមាន «${name}» ពីរដង។ សូមរក្សាទុកម្តងទៀតក្នុងកុំព្យូទ័រដើម។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។`,
    },
  },
);
