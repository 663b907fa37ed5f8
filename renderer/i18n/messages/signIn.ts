import { toKhmerDigits } from '#shared/text/khmerDigits.ts';
import { bilingual } from '../bilingual.ts';

const rowsEn = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;
const km = (count: number | string): string => toKhmerDigits(String(count));

/** Texts of the sign-in sheets, from their printing to what comes back. */
export const signIn = bilingual(
  {
    title: 'Sign-in sheet',
    sheets: 'Sign-in sheets',
    noneTitle: 'No sign-in sheet yet',
    noneText:
      'Print a sheet with numbered rows, hand it round, and enter what comes back by the numbers: “1-45 except 7, 12”. Whoever walked in is added by name.',
    nobodyText:
      'Nobody is invited yet. You can print a sheet of blank rows and add those who came by name, or invite people first.',
    print: 'Print a new sheet',
    find: 'Find a sheet by its code',
    findHint: 'Type or scan the code of a page, then Enter',
    notACode: (typed: string) =>
      `“${typed}” is no sheet’s code. A code has five letters and digits, such as K7M3P, and the page after a hyphen.`,
    noSheet: (code: string) =>
      `No sheet has the code ${code}. It may have been printed on another computer.`,
    sheetOf: (code: string, day: string) => `${code} · ${day}`,
    entered: 'entered',
    notEntered: 'not entered yet',
    draftWaiting: 'typed, not entered yet',
    pagesAttached: (count: number) => `${count} ${count === 1 ? 'page' : 'pages'} attached`,
    rowCount: rowsEn,
    dialog: {
      title: 'Print a sign-in sheet',
      day: 'Day',
      language: 'Language of the sheet',
      languages: { km: 'Khmer', en: 'English', both: 'Both' },
      order: 'Order of rows',
      orders: { body: 'By body', name: 'Alphabetical' },
      blankRows: 'Blank rows at the end',
      blankHint: 'For people who come without being on the list; up to 200.',
      make: 'Make the sheet',
      cancel: 'Cancel',
      told: (rows: number, people: number, places: number) =>
        `${rowsEn(rows)}: ${people} with a name, ${places} to be named, ${rows - people - places} blank. The numbers stay with the sheet, also when more people are invited later; they then need a new sheet.`,
    },
    paper: {
      open: 'Show and print',
      title: (code: string) => `Sign-in sheet ${code}`,
      text: 'Word and print',
      sheets: 'Excel',
      phones: 'With telephone numbers',
      phonesHint:
        'Telephone numbers are personal: they stand on the sheet only if you want them there.',
      personal: (phones: boolean): string =>
        phones
          ? 'The sheet holds names, sex, posts and telephone numbers.'
          : 'The sheet holds names, sex and posts, and no telephone numbers.',
      fileName: (code: string, day: string) => `Sign-in sheet ${code} ${day}`,
    },
    entry: {
      label: 'What came back',
      placeholder: '1-45 except 7, 12; w: Sok Dara, MoWA',
      hint: 'Numbers of those who signed, ranges and “except” in Latin or Khmer digits. Those excepted are absent. “w:” adds somebody who walked in (name, body, post, F or M); “23:” says who came for row 23. Enter keeps it.',
      examplesLabel: 'Examples: a click adds one to the text',
      examples: [
        '1-45 except 7, 12',
        'all except 7',
        'w: Sok Dara, MoWA, F',
        '23: Sok Dara',
        'rest absent',
      ],
      enter: 'Enter attendance',
      enterRest: 'Enter what was understood',
      again: 'Enter the corrected attendance',
      rest: 'Whoever is not named was absent',
      restOpen: (rows: string, count: number) =>
        `${count === 1 ? 'Row' : 'Rows'} ${rows} ${count === 1 ? 'is' : 'are'} not named and will stay open: neither present nor absent.`,
      allSaid: 'Every row is accounted for.',
      counts: (present: number, women: number, absent: number, open: number) =>
        `${present} present (${women} ${women === 1 ? 'woman' : 'women'}), ${absent} absent, ${open} open`,
      kept: 'What you type is kept on this computer until you enter it.',
      done: (present: number, absent: number) =>
        `Entered: ${present} present, ${absent} absent. Ctrl+Z takes it back.`,
      gone: 'The sheet or its event was removed meanwhile. Nothing was entered.',
      blocked: (count: number) =>
        `Not entered yet: ${count} ${count === 1 ? 'place was' : 'places were'} not understood. Mend them, or enter the rest without them.`,
      unanswered: (count: number) =>
        `Not entered yet: say of ${count} ${count === 1 ? 'person' : 'people'} who it is.`,
      nothing: 'Nothing is typed yet.',
      same: 'This is what was entered last.',
      correcting:
        'Entering again corrects: what the last entry said and this one does not is taken back.',
      day: (day: string, text: string) => `On ${day} with all sheets: ${text}`,
    },
    problems: {
      label: 'Not understood',
      unread: (text: string) => `“${text}” was not understood and is passed over. The rest counts.`,
      beyond: (text: string, last: number) =>
        `${text} is not on this sheet, whose rows run from 1 to ${last}. Nothing of it was taken.`,
      reversed: (text: string, turned: string) =>
        `${text} runs backwards and was not taken. Write ${turned} if that is meant.`,
      nameless: (rows: string, count: number, first: number) =>
        count === 1
          ? `Row ${rows} has no printed name. Write who signed there: “${first}: name, body”.`
          : `Rows ${rows} have no printed names. Write who signed there: “${first}: name, body”.`,
      noName: 'A name is missing after the colon.',
      notAName: (text: string) =>
        `“${text}” does not read as a name. Write the name first, then a comma and the body.`,
      namedTwice: (row: number) =>
        `Two people are named for row ${row}. The first was taken; add the other with “w:”.`,
    },
    notices: {
      label: 'Worth a look',
      twice: (rows: string, count: number) =>
        `${count === 1 ? 'Row' : 'Rows'} ${rows}: named twice, counted once.`,
      changed: (rows: string, state: 'present' | 'absent', count: number) =>
        `${count === 1 ? 'Row' : 'Rows'} ${rows}: said otherwise before; now ${state}.`,
      passedOver: (rows: string, count: number, first: number) =>
        count === 1
          ? `Row ${rows} has no printed name and is passed over. If somebody signed there, write “${first}: name, body”.`
          : `Rows ${rows} have no printed names and are passed over. If somebody signed there, write “${first}: name, body”.`,
      walkInTwice: (text: string) => `“${text}” stands twice and counts once.`,
    },
    rows: {
      label: 'Rows as they will be entered',
      hint: 'Arrow keys move, Space marks present, “-” absent, Delete open.',
      states: { present: 'present', absent: 'absent', open: 'open' },
      place: 'to be named',
      blank: 'blank row',
      gone: 'no longer a participant',
      substitute: (name: string, body: string) => `came: ${name}${body === '' ? '' : `, ${body}`}`,
      before: { present: 'entered before: present', absent: 'entered before: absent' },
      elsewhere: (code: string) => `signed sheet ${code}`,
    },
    named: {
      label: 'People added by name',
      walkIn: 'walked in',
      forRow: (row: number) => `for row ${row}`,
      known: 'known on this sheet',
      searching: 'Looking in the directory …',
      isNew: 'will be added to the directory as a new person',
      ask: (name: string) => `Is “${name}” one of these people?`,
      this: (name: string) => `Yes: ${name}`,
      new: 'No, a new person',
      chosen: (name: string) => `is ${name} of the directory`,
      change: 'Change',
      unknownBody: (body: string) =>
        `“${body}” is no organisation of the directory; it is kept as it is written.`,
      failed: 'The directory cannot be searched now. Whoever is added is added as a new person.',
      onRow: (row: number, of: string) => `row ${row} of this sheet${of === '' ? '' : ` (${of})`}`,
    },
    evidence: {
      title: 'Signed pages',
      hint: 'Scans or photographs of the signed sheet (PDF, PNG, JPEG; 25 MB each). Drop them here or choose them.',
      choose: 'Attach a page',
      save: (name: string) => `Save a copy of ${name}`,
      show: (name: string) => `Show ${name}`,
      remove: (name: string) => `Remove ${name}`,
      removed: (name: string) => `${name} removed. Ctrl+Z brings it back.`,
      attached: (count: number) => `${count} ${count === 1 ? 'page' : 'pages'} attached.`,
      known: 'The page is attached already.',
      drop: 'Drop the signed pages here',
      none: 'No signed page is attached yet.',
      close: 'Close',
    },
  },
  {
    title: 'បញ្ជីវត្តមាន',
    sheets: 'បញ្ជីវត្តមានសម្រាប់ចុះហត្ថលេខា',
    noneTitle: 'មិនទាន់មានបញ្ជីវត្តមាននៅឡើយ',
    noneText:
      'សូមបោះពុម្ពបញ្ជីដែលមានលេខរៀង ដាក់ឱ្យចុះហត្ថលេខា រួចបញ្ចូលតាមលេខជួរ៖ «១-៤៥ លើកលែង ៧, ១២»។ អ្នកចូលរួមក្រៅបញ្ជី បន្ថែមតាមឈ្មោះ។',
    nobodyText:
      'មិនទាន់បានអញ្ជើញអ្នកណានៅឡើយ។ អាចបោះពុម្ពបញ្ជីជួរទំនេរ រួចបន្ថែមអ្នកដែលបានមកតាមឈ្មោះ ឬអញ្ជើញអ្នកចូលរួមជាមុនសិន។',
    print: 'បោះពុម្ពបញ្ជីថ្មី',
    find: 'រកបញ្ជីតាមកូដ',
    findHint: 'វាយ ឬស្កេនកូដនៅលើទំព័រ រួចចុច Enter',
    notACode: (typed: string) =>
      `«${typed}» មិនមែនជាកូដបញ្ជីទេ។ កូដមានអក្សរ និងលេខប្រាំតួ ដូចជា K7M3P និងលេខទំព័រក្រោយសញ្ញា -។`,
    noSheet: (code: string) => `គ្មានបញ្ជីណាមានកូដ ${code} ទេ។ ប្រហែលជាបានបោះពុម្ពនៅកុំព្យូទ័រផ្សេង។`,
    sheetOf: (code: string, day: string) => `${code} · ${day}`,
    entered: 'បានបញ្ចូល',
    notEntered: 'មិនទាន់បញ្ចូល',
    draftWaiting: 'បានវាយ តែមិនទាន់បញ្ចូល',
    pagesAttached: (count: number) => `ភ្ជាប់ ${km(count)} ទំព័រ`,
    rowCount: (count: number) => `${km(count)} ជួរ`,
    dialog: {
      title: 'បោះពុម្ពបញ្ជីវត្តមាន',
      day: 'ថ្ងៃ',
      language: 'ភាសានៃបញ្ជី',
      languages: { km: 'ខ្មែរ', en: 'អង់គ្លេស', both: 'ទាំងពីរ' },
      order: 'លំដាប់ជួរ',
      orders: { body: 'តាមស្ថាប័ន', name: 'តាមអក្ខរក្រម' },
      blankRows: 'ជួរទំនេរនៅខាងចុង',
      blankHint: 'សម្រាប់អ្នកដែលមកដោយគ្មានឈ្មោះក្នុងបញ្ជី យ៉ាងច្រើន ២០០ ជួរ។',
      make: 'បង្កើតបញ្ជី',
      cancel: 'បោះបង់',
      told: (rows: number, people: number, places: number) =>
        `${km(rows)} ជួរ៖ មានឈ្មោះ ${km(people)} រង់ចាំដាក់ឈ្មោះ ${km(places)} ទំនេរ ${km(rows - people - places)}។ លេខជួរនៅជាប់នឹងបញ្ជីនេះជានិច្ច ទោះបីអញ្ជើញបន្ថែមក្រោយក៏ដោយ។ អ្នកដែលអញ្ជើញក្រោយ ត្រូវការបញ្ជីថ្មី។`,
    },
    paper: {
      open: 'បង្ហាញ និងបោះពុម្ព',
      title: (code: string) => `បញ្ជីវត្តមាន ${code}`,
      text: 'Word និងបោះពុម្ព',
      sheets: 'Excel',
      phones: 'មានលេខទូរស័ព្ទ',
      phonesHint: 'លេខទូរស័ព្ទជាទិន្នន័យផ្ទាល់ខ្លួន៖ មាននៅលើបញ្ជី លុះត្រាតែអ្នកជ្រើសរើស។',
      personal: (phones: boolean): string =>
        phones
          ? 'បញ្ជីនេះមានឈ្មោះ ភេទ មុខតំណែង និងលេខទូរស័ព្ទ។'
          : 'បញ្ជីនេះមានឈ្មោះ ភេទ និងមុខតំណែង គ្មានលេខទូរស័ព្ទទេ។',
      fileName: (code: string, day: string) => `បញ្ជីវត្តមាន ${code} ${day}`,
    },
    entry: {
      label: 'លទ្ធផលនៃការចុះហត្ថលេខា',
      placeholder: '១-៤៥ លើកលែង ៧, ១២; ថ៖ សុខ ដារ៉ា, MoWA',
      hint: 'លេខជួរដែលបានចុះហត្ថលេខា ចន្លោះលេខ និងពាក្យ «លើកលែង» ជាលេខខ្មែរ ឬឡាតាំង។ អ្នកដែលលើកលែង គឺអវត្តមាន។ «ថ៖» បន្ថែមអ្នកក្រៅបញ្ជី (ឈ្មោះ, ស្ថាប័ន, មុខតំណែង, ស ឬ ប)។ «២៣៖» បញ្ជាក់អ្នកដែលមកសម្រាប់ជួរ ២៣។ ចុច Enter ដើម្បីបញ្ចូល។',
      examplesLabel: 'ឧទាហរណ៍៖ ចុចដើម្បីបន្ថែម',
      examples: [
        '១-៤៥ លើកលែង ៧, ១២',
        'ទាំងអស់ លើកលែង ៧',
        'ថ៖ សុខ ដារ៉ា, MoWA, ស',
        '២៣៖ សុខ ដារ៉ា',
        'ក្រៅពីនេះ អវត្តមាន',
      ],
      enter: 'បញ្ចូលវត្តមាន',
      enterRest: 'បញ្ចូលតែអ្វីដែលយល់',
      again: 'បញ្ចូលវត្តមានដែលបានកែ',
      rest: 'អ្នកដែលមិនបានបញ្ជាក់ គឺអវត្តមាន',
      restOpen: (rows: string) =>
        `ជួរ ${rows} មិនបានបញ្ជាក់ ហើយនឹងនៅចំហ៖ មិនមែនវត្តមាន ហើយក៏មិនមែនអវត្តមានដែរ។`,
      allSaid: 'គ្រប់ជួរត្រូវបានបញ្ជាក់ហើយ។',
      counts: (present: number, women: number, absent: number, open: number) =>
        `វត្តមាន ${km(present)} នាក់ (ស្រី ${km(women)} នាក់) អវត្តមាន ${km(absent)} នាក់ មិនទាន់បញ្ជាក់ ${km(open)} ជួរ`,
      kept: 'អ្វីដែលវាយ ត្រូវបានរក្សាទុកនៅកុំព្យូទ័រនេះ រហូតដល់បញ្ចូល។',
      done: (present: number, absent: number) =>
        `បានបញ្ចូល៖ វត្តមាន ${km(present)} អវត្តមាន ${km(absent)}។ Ctrl+Z ដើម្បីយកមកវិញ។`,
      gone: 'បញ្ជី ឬព្រឹត្តិការណ៍នេះត្រូវបានលុបហើយ។ មិនបានបញ្ចូលអ្វីទេ។',
      blocked: (count: number) =>
        `មិនទាន់បញ្ចូលទេ៖ មាន ${km(count)} កន្លែងដែលមិនយល់។ សូមកែ ឬបញ្ចូលអ្វីដែលនៅសល់។`,
      unanswered: (count: number) => `មិនទាន់បញ្ចូលទេ៖ សូមបញ្ជាក់អត្តសញ្ញាណមនុស្ស ${km(count)} នាក់។`,
      nothing: 'មិនទាន់បានវាយអ្វីទេ។',
      same: 'នេះជាអ្វីដែលបានបញ្ចូលចុងក្រោយ។',
      correcting: 'ការបញ្ចូលម្តងទៀតគឺជាការកែ៖ អ្វីដែលបានបញ្ចូលមុន ហើយលែងមាននៅទីនេះ នឹងត្រូវដកចេញ។',
      day: (day: string, text: string) => `ថ្ងៃទី ${day} គិតបញ្ជីទាំងអស់៖ ${text}`,
    },
    problems: {
      label: 'មិនយល់',
      unread: (text: string) => `មិនយល់ «${text}» ហើយបានរំលងវា។ អ្វីផ្សេងទៀតនៅមានប្រសិទ្ធភាព។`,
      beyond: (text: string, last: number) =>
        `${text} មិនមាននៅលើបញ្ជីនេះទេ ព្រោះជួរមានពី ១ ដល់ ${km(last)}។ មិនបានយកវាទេ។`,
      reversed: (text: string, turned: string) =>
        `${text} បញ្ច្រាសលំដាប់ ហើយមិនបានយកទេ។ សូមសរសេរ ${turned} ប្រសិនបើចង់មានន័យដូច្នេះ។`,
      nameless: (rows: string, _count: number, first: number) =>
        `ជួរ ${rows} គ្មានឈ្មោះបោះពុម្ពទេ។ សូមសរសេរអ្នកដែលបានចុះហត្ថលេខា៖ «${km(first)}៖ ឈ្មោះ, ស្ថាប័ន»។`,
      noName: 'ខ្វះឈ្មោះក្រោយសញ្ញា ៖',
      notAName: (text: string) => `«${text}» មិនមែនជាឈ្មោះមនុស្សទេ។ សូមសរសេរឈ្មោះជាមុន រួចសញ្ញា , និងស្ថាប័ន។`,
      namedTwice: (row: number) =>
        `មានឈ្មោះពីរសម្រាប់ជួរ ${km(row)}។ បានយកឈ្មោះទីមួយ សូមបន្ថែមម្នាក់ទៀតដោយ «ថ៖»។`,
    },
    notices: {
      label: 'គួរពិនិត្យ',
      twice: (rows: string) => `ជួរ ${rows}៖ បានបញ្ជាក់ពីរដង រាប់តែម្តង។`,
      changed: (rows: string, state: 'present' | 'absent') =>
        `ជួរ ${rows}៖ មុននេះបានបញ្ជាក់ផ្សេង ឥឡូវ${state === 'present' ? 'វត្តមាន' : 'អវត្តមាន'}។`,
      passedOver: (rows: string, _count: number, first: number) =>
        `ជួរ ${rows} គ្មានឈ្មោះបោះពុម្ព ហើយត្រូវបានរំលង។ បើមានអ្នកចុះហត្ថលេខា សូមសរសេរ «${km(first)}៖ ឈ្មោះ, ស្ថាប័ន»។`,
      walkInTwice: (text: string) => `«${text}» មានពីរដង រាប់តែម្តង។`,
    },
    rows: {
      label: 'ជួរដែលនឹងបញ្ចូល',
      hint: 'ប្រើគ្រាប់ចុចព្រួញដើម្បីរំកិល ដកឃ្លា (Space) សម្រាប់វត្តមាន «-» អវត្តមាន Delete មិនទាន់បញ្ជាក់។',
      states: { present: 'វត្តមាន', absent: 'អវត្តមាន', open: 'មិនទាន់បញ្ជាក់' },
      place: 'រង់ចាំដាក់ឈ្មោះ',
      blank: 'ជួរទំនេរ',
      gone: 'លែងជាអ្នកចូលរួម',
      substitute: (name: string, body: string) => `បានមក៖ ${name}${body === '' ? '' : `, ${body}`}`,
      before: { present: 'បានបញ្ចូលមុន៖ វត្តមាន', absent: 'បានបញ្ចូលមុន៖ អវត្តមាន' },
      elsewhere: (code: string) => `បានចុះហត្ថលេខាលើបញ្ជី ${code}`,
    },
    named: {
      label: 'អ្នកដែលបន្ថែមតាមឈ្មោះ',
      walkIn: 'ក្រៅបញ្ជី',
      forRow: (row: number) => `សម្រាប់ជួរ ${km(row)}`,
      known: 'មានក្នុងបញ្ជីនេះរួចហើយ',
      searching: 'កំពុងរកក្នុងបញ្ជីឈ្មោះ …',
      isNew: 'នឹងបន្ថែមក្នុងបញ្ជីឈ្មោះជាមនុស្សថ្មី',
      ask: (name: string) => `តើ «${name}» ជាមនុស្សណាម្នាក់ខាងក្រោមឬទេ?`,
      this: (name: string) => `បាទ/ចាស គឺ ${name}`,
      new: 'ទេ ជាមនុស្សថ្មី',
      chosen: (name: string) => `គឺ ${name} ក្នុងបញ្ជីឈ្មោះ`,
      change: 'ប្តូរ',
      unknownBody: (body: string) => `«${body}» មិនមានក្នុងបញ្ជីស្ថាប័នទេ ហើយរក្សាទុកតាមដែលបានសរសេរ។`,
      failed: 'មិនអាចរកក្នុងបញ្ជីឈ្មោះបានទេឥឡូវនេះ។ អ្នកដែលបន្ថែម ត្រូវបានបន្ថែមជាមនុស្សថ្មី។',
      onRow: (row: number, of: string) => `ជួរ ${km(row)} នៃបញ្ជីនេះ${of === '' ? '' : ` (${of})`}`,
    },
    evidence: {
      title: 'ទំព័រដែលបានចុះហត្ថលេខា',
      hint: 'រូបស្កេន ឬរូបថតបញ្ជីដែលបានចុះហត្ថលេខា (PDF, PNG, JPEG មួយៗយ៉ាងធំ 25 MB)។ ទម្លាក់ឯកសារនៅទីនេះ ឬជ្រើសរើស។',
      choose: 'ភ្ជាប់ទំព័រ',
      save: (name: string) => `រក្សាទុកច្បាប់ចម្លង ${name}`,
      show: (name: string) => `បង្ហាញ ${name}`,
      remove: (name: string) => `ដក ${name}`,
      removed: (name: string) => `បានដក ${name}។ Ctrl+Z ដើម្បីយកមកវិញ។`,
      attached: (count: number) => `បានភ្ជាប់ ${km(count)} ទំព័រ។`,
      known: 'ទំព័រនេះបានភ្ជាប់រួចហើយ។',
      drop: 'ទម្លាក់ទំព័រដែលបានចុះហត្ថលេខានៅទីនេះ',
      none: 'មិនទាន់បានភ្ជាប់ទំព័រណានៅឡើយ។',
      close: 'បិទ',
    },
  },
);
