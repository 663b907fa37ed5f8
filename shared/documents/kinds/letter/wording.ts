import type { WordingSlot } from '../kind.ts';

/** What a letter says besides its body, by the relation of the sender to the addressee. */
export const letterWording: readonly WordingSlot[] = [
  {
    key: 'attachmentSuperior',
    label: { km: 'ឯកសារភ្ជាប់ (ជូនថ្នាក់លើ)', en: 'Attachments, to a superior' },
    original: {
      km: '[សូមគោរពជូនភ្ជាប់មកជាមួយនូវ{attachment.together}។]',
      en: '[Respectfully attached: {attachment.together}.]',
    },
  },
  {
    key: 'attachmentEqual',
    label: { km: 'ឯកសារភ្ជាប់ (ជូនស្មើថ្នាក់)', en: 'Attachments, to an equal' },
    original: {
      km: '[សូមជូនភ្ជាប់មកជាមួយនូវ{attachment.together}។]',
      en: '[Attached: {attachment.together}.]',
    },
  },
  {
    key: 'closingSuperior',
    label: { km: 'ពាក្យបញ្ចប់ (ជូនថ្នាក់លើ)', en: 'Closing, to a superior' },
    original: {
      km: 'សូម{addressed} មេត្តាទទួលនូវការគោរពដ៏ខ្ពង់ខ្ពស់អំពីខ្ញុំ។',
      en: 'Please accept the assurances of my highest consideration.',
    },
  },
  {
    key: 'closingEqual',
    label: { km: 'ពាក្យបញ្ចប់ (ជូនស្មើថ្នាក់)', en: 'Closing, to an equal' },
    original: {
      km: 'សូម{addressed} ទទួលនូវការរាប់អានដ៏ស្មោះអំពីខ្ញុំ។',
      en: 'Please accept the assurances of my sincere regard.',
    },
  },
];
