import type { WordingSlot } from '../kind.ts';

/** What a certificate says, from the top to the signature. */
export const certificateWording: readonly WordingSlot[] = [
  {
    key: 'title',
    label: { km: 'ចំណងជើង', en: 'Title' },
    original: { km: 'វិញ្ញាបនបត្រ', en: 'Certificate' },
  },
  {
    key: 'lead',
    label: { km: 'អ្នកផ្តល់', en: 'Who certifies' },
    original: {
      km: 'អគ្គលេខាធិការដ្ឋានជំរុញចលនាភូមិមួយ ផលិតផលមួយ សូមបញ្ជាក់ថា',
      en: 'The Secretariat-General of the One Village One Product Movement certifies that',
    },
  },
  {
    key: 'name',
    label: { km: 'នាមអ្នកទទួល', en: 'Name of the recipient' },
    original: { km: '{fullName}', en: '{fullName}' },
    list: 'recipients',
  },
  {
    key: 'post',
    label: { km: 'មុខតំណែងអ្នកទទួល', en: 'Post of the recipient' },
    original: { km: '{post}[ {body}]', en: '[{post}, ]{body}' },
    list: 'recipients',
  },
  {
    key: 'deed',
    label: { km: 'អ្វីដែលបានធ្វើ', en: 'What was done' },
    original: {
      km: '{deed.said}{event.kindName}ស្តីពី «{event.title}»[ ដែលបានប្រព្រឹត្តទៅនៅ{event.days}][ នៅ{event.venue}][ ដោយទទួលបាន{distinction}]។',
      en: '{deed.said} the {event.kindName} on “{event.title}”[, held on {event.days}][ at {event.venue}][, and was awarded {distinction}].',
    },
    list: 'recipients',
  },
  {
    key: 'use',
    label: { km: 'ការប្រើប្រាស់', en: 'Use' },
    original: {
      km: 'វិញ្ញាបនបត្រនេះចេញជូនសាមីខ្លួន ដើម្បីប្រើប្រាស់តាមការដែលអាចប្រើបាន។',
      en: 'This certificate is issued to be used wherever it may serve.',
    },
  },
];
