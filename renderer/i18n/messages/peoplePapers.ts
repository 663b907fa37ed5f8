import type { PersonalCount } from '#shared/documents/fields/personal.ts';
import { bilingual } from '../bilingual.ts';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** «telephone numbers of 45 people and e-mail addresses of 30» */
function heldInEnglish({ phone, email }: PersonalCount): string {
  return [
    ...(phone === 0 ? [] : [`telephone numbers of ${people(phone)}`]),
    ...(email === 0 ? [] : [`e-mail addresses of ${people(email)}`]),
  ].join(' and ');
}

function heldInKhmer({ phone, email }: PersonalCount): string {
  return [
    ...(phone === 0 ? [] : [`លេខទូរស័ព្ទរបស់មនុស្ស ${phone} នាក់`]),
    ...(email === 0 ? [] : [`អ៊ីមែលរបស់មនុស្ស ${email} នាក់`]),
  ].join(' និង');
}

/** Texts of the lists, badges and plates that go out. */
export const peoplePapers = bilingual(
  {
    title: 'Lists and badges',
    paper: 'Paper',
    papers: {
      participantList: 'Participant list',
      phone: 'Telephone list',
      email: 'Mailing list',
      badges: 'Name badges',
      namePlates: 'Table name plates',
    },
    who: 'Of whom',
    whos: {
      expected: (count: number) => `Awaited (${count})`,
      present: (count: number) => `Came (${count})`,
      asked: (count: number) => `All but those who declined (${count})`,
    },
    order: 'Order',
    orders: { body: 'By body', name: 'Alphabetical', given: 'As chosen' },
    columns: 'Columns',
    columnsHint: 'They hold for this paper; the office’s template stays as it is.',
    figures: 'Figures under the list',
    begin: 'Begin as a document',
    beginHint: 'It goes to the register as a draft, and is issued from there.',
    nobody: 'Nobody to list yet',
    nobodyText: 'Invite participants, or choose other people above.',
    nobodyInGroup: 'Nobody belongs to it today.',
    copyAddresses: (count: number) =>
      count === 1 ? 'Copy 1 e-mail address' : `Copy ${count} e-mail addresses`,
    copied: (count: number) =>
      count === 1
        ? '1 address copied. Paste it into the letter’s “Bcc” line.'
        : `${count} addresses copied. Paste them into the letter’s “Bcc” line.`,
    notCopied: 'The addresses could not be copied. Save the list as Excel and copy them there.',
    without: (count: number, of: number, what: 'phone' | 'email') =>
      `${count} of ${of} have no ${what === 'phone' ? 'telephone number' : 'e-mail address'}.`,
    refused: (count: number) =>
      `${people(count)} did not agree that contact data be kept: listed without.`,
    printBadges:
      'Print at actual size (100 %) and cut along the dashed lines. Whoever has a task has it in white on dark.',
    printPlates:
      'Print at actual size (100 %), one side. Fold along the dashed line: the name is read from both sides of the table.',
    fileName: (paper: string, of: string) => `${paper} ${of}`,
    contactList: 'Telephone list…',
    dialogTitle: 'Telephone and mailing list',
    counting: 'Finding out what personal data it holds…',
    holds: (count: PersonalCount) =>
      count.phone + count.email === 0
        ? 'Holds no telephone numbers or e-mail addresses.'
        : `Holds ${heldInEnglish(count)}.`,
    mayHold: (count: PersonalCount) =>
      `Made from the office’s own file, which may hold ${heldInEnglish(count)}.`,
    leftOut: 'Telephone numbers and e-mail addresses are left out.',
    leaveOut: 'Leave them out',
  },
  {
    title: 'បញ្ជី និងស្លាកឈ្មោះ',
    paper: 'ឯកសារ',
    papers: {
      participantList: 'បញ្ជីអ្នកចូលរួម',
      phone: 'បញ្ជីលេខទូរស័ព្ទ',
      email: 'បញ្ជីអ៊ីមែល',
      badges: 'ស្លាកឈ្មោះ',
      namePlates: 'ផ្លាកឈ្មោះលើតុ',
    },
    who: 'របស់អ្នកណា',
    whos: {
      expected: (count: number) => `អ្នកដែលរង់ចាំ (${count})`,
      present: (count: number) => `អ្នកដែលបានមក (${count})`,
      asked: (count: number) => `ទាំងអស់ លើកលែងអ្នកដែលមិនអាចចូលរួម (${count})`,
    },
    order: 'លំដាប់',
    orders: { body: 'តាមស្ថាប័ន', name: 'តាមអក្ខរក្រម', given: 'តាមការជ្រើសរើស' },
    columns: 'ជួរឈរ',
    columnsHint: 'សម្រាប់តែឯកសារនេះ; គំរូរបស់ការិយាល័យនៅដដែល។',
    figures: 'តារាងចំនួនក្រោមបញ្ជី',
    begin: 'ចាប់ផ្តើមជាឯកសារ',
    beginHint: 'ចូលទៅបញ្ជីឯកសារជាសេចក្តីព្រាង រួចចេញពីទីនោះ។',
    nobody: 'មិនទាន់មានអ្នកណាត្រូវរាយឈ្មោះទេ',
    nobodyText: 'សូមអញ្ជើញអ្នកចូលរួម ឬជ្រើសអ្នកផ្សេងខាងលើ។',
    nobodyInGroup: 'ថ្ងៃនេះគ្មានសមាជិកទេ។',
    copyAddresses: (count: number) => `ចម្លងអ៊ីមែល ${count}`,
    copied: (count: number) => `បានចម្លងអ៊ីមែល ${count}។ សូមបិទភ្ជាប់ក្នុងប្រអប់ «Bcc» នៃសំបុត្រ។`,
    notCopied: 'មិនអាចចម្លងអ៊ីមែលបានទេ។ សូមរក្សាទុកបញ្ជីជា Excel រួចចម្លងពីទីនោះ។',
    without: (count: number, of: number, what: 'phone' | 'email') =>
      `${count} នាក់ ក្នុងចំណោម ${of} នាក់ គ្មាន${what === 'phone' ? 'លេខទូរស័ព្ទ' : 'អ៊ីមែល'}។`,
    refused: (count: number) => `${count} នាក់ មិនយល់ព្រមឱ្យរក្សាទុកទិន្នន័យទំនាក់ទំនង៖ មានតែឈ្មោះក្នុងបញ្ជី។`,
    printBadges: 'បោះពុម្ពតាមទំហំពិត (100 %) រួចកាត់តាមបន្ទាត់ដាច់ៗ។ អ្នកមានតួនាទីពិសេស មានអក្សរសលើផ្ទៃងងឹត។',
    printPlates: 'បោះពុម្ពតាមទំហំពិត (100 %) មួយមុខ រួចបត់តាមបន្ទាត់ដាច់ៗ៖ ឈ្មោះអាចអានបានពីសងខាងតុ។',
    fileName: (paper: string, of: string) => `${paper} ${of}`,
    contactList: 'បញ្ជីលេខទូរស័ព្ទ…',
    dialogTitle: 'បញ្ជីលេខទូរស័ព្ទ និងអ៊ីមែល',
    counting: 'កំពុងពិនិត្យទិន្នន័យផ្ទាល់ខ្លួន…',
    holds: (count: PersonalCount) =>
      count.phone + count.email === 0 ? 'គ្មានលេខទូរស័ព្ទ ឬអ៊ីមែលទេ។' : `មាន${heldInKhmer(count)}។`,
    mayHold: (count: PersonalCount) => `ធ្វើចេញពីគំរូរបស់ការិយាល័យ ដែលអាចមាន${heldInKhmer(count)}។`,
    leftOut: 'លេខទូរស័ព្ទ និងអ៊ីមែលមិនត្រូវបានដាក់ទេ។',
    leaveOut: 'មិនដាក់ក្នុងឯកសារ',
  },
);
