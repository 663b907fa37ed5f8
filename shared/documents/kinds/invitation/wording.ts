import type { WordingSlot } from '../kind.ts';

/** The invitation as letters of the state put it: who invites, to what, under whom, when and where. */
export const invitationWording: readonly WordingSlot[] = [
  {
    key: 'title',
    label: { km: 'ចំណងជើង', en: 'Title' },
    original: { km: 'លិខិតអញ្ជើញ', en: 'Invitation' },
  },
  {
    key: 'leadSuperior',
    label: { km: 'ពាក្យអញ្ជើញ (ជូនថ្នាក់លើ)', en: 'Who invites, to a superior' },
    original: {
      km: 'អគ្គលេខាធិការដ្ឋានជំរុញចលនាភូមិមួយ ផលិតផលមួយ មានកិត្តិយសសូមគោរពអញ្ជើញ',
      en: 'The Secretariat-General of the One Village One Product Movement has the honour to invite',
    },
  },
  {
    key: 'leadEqual',
    label: { km: 'ពាក្យអញ្ជើញ (ជូនស្មើថ្នាក់)', en: 'Who invites, to an equal' },
    original: {
      km: 'អគ្គលេខាធិការដ្ឋានជំរុញចលនាភូមិមួយ ផលិតផលមួយ មានកិត្តិយសសូមអញ្ជើញ',
      en: 'The Secretariat-General of the One Village One Product Movement has the pleasure to invite',
    },
  },
  {
    key: 'occasion',
    label: { km: 'ព្រឹត្តិការណ៍ កាលបរិច្ឆេទ និងទីកន្លែង', en: 'To what, when and where' },
    original: {
      km: 'ចូលរួម{event.kindName}ស្តីពី «{event.title}»[ ក្រោមអធិបតីភាព {chairs.together}][ ដែលនឹងប្រព្រឹត្តទៅនៅ{event.date.lunar} ត្រូវនឹង{event.days}][ {event.hours}][ នៅ{event.venue}]។',
      en: 'to attend the {event.kindName} on “{event.title}”[, under the chairmanship of {chairs.together}][, which will be held on {event.days}][ {event.hours}][ at {event.venue}].',
    },
  },
  {
    key: 'request',
    label: { km: 'សំណូមពរឱ្យចូលរួម', en: 'Request to attend' },
    original: {
      km: 'អាស្រ័យហេតុនេះ សូម{addressed} មេត្តាអញ្ជើញចូលរួមតាមកាលបរិច្ឆេទ និងទីកន្លែងខាងលើ ដោយក្តីអនុគ្រោះ។',
      en: 'The presence of {addressed} would be greatly appreciated.',
    },
  },
  {
    key: 'agendaSuperior',
    label: { km: 'របៀបវារៈភ្ជាប់ (ជូនថ្នាក់លើ)', en: 'Agenda attached, to a superior' },
    original: {
      km: '[សូមគោរពជូនភ្ជាប់មកជាមួយនូវ{agenda.name}។]',
      en: '[The {agenda.name} is respectfully attached.]',
    },
  },
  {
    key: 'agendaEqual',
    label: { km: 'របៀបវារៈភ្ជាប់ (ជូនស្មើថ្នាក់)', en: 'Agenda attached, to an equal' },
    original: {
      km: '[សូមជូនភ្ជាប់មកជាមួយនូវ{agenda.name}។]',
      en: '[The {agenda.name} is attached.]',
    },
  },
  {
    key: 'reply',
    label: { km: 'ការបញ្ជាក់ការចូលរួម និងអ្នកទំនាក់ទំនង', en: 'Reply and contact' },
    original: {
      km: '[សូម{addressed} មេត្តាបញ្ជាក់ការចូលរួមមកអគ្គលេខាធិការដ្ឋាន យ៉ាងយូរត្រឹម{replyBy}។][ ព័ត៌មានបន្ថែម សូមទំនាក់ទំនង៖ {contact.whole}។]',
      en: '[Kindly confirm attendance to the Secretariat-General by {replyBy}.][ For further information, please contact: {contact.whole}.]',
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
  {
    key: 'annexTitle',
    label: { km: 'ចំណងជើងរបៀបវារៈភ្ជាប់', en: 'Title of the attached agenda' },
    original: { km: 'របៀបវារៈ', en: 'Agenda' },
  },
  {
    key: 'annexSubtitle',
    label: { km: 'ចំណងជើងរងនៃរបៀបវារៈភ្ជាប់', en: 'Subtitle of the attached agenda' },
    original: {
      km: '{event.kindName}ស្តីពី «{event.title}»\n{event.days}',
      en: '[{event.kind} on ]“{event.title}”\n{event.days}',
    },
  },
];
