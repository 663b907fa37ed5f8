import type { Bilingual } from '../base/language.ts';
import type { ParticipantRole, ParticipantStatus } from './model.ts';

/** What somebody does at an event, as screens and lists say it. */
export const participantRoleWords: Readonly<Record<ParticipantRole, Bilingual>> = {
  chair: { en: 'Chair', km: 'អធិបតី' },
  speaker: { en: 'Speaker', km: 'វាគ្មិន' },
  facilitator: { en: 'Facilitator', km: 'អ្នកសម្របសម្រួល' },
  participant: { en: 'Participant', km: 'អ្នកចូលរួម' },
  secretary: { en: 'Secretary', km: 'លេខាកត់ត្រា' },
  support: { en: 'Support', km: 'អ្នកជំនួយការ' },
};

/** How it stands with somebody's coming. */
export const participantStatusWords: Readonly<Record<ParticipantStatus, Bilingual>> = {
  invited: { en: 'Invited', km: 'បានអញ្ជើញ' },
  confirmed: { en: 'Confirmed', km: 'បានបញ្ជាក់ចូលរួម' },
  declined: { en: 'Declined', km: 'មិនអាចចូលរួម' },
  attended: { en: 'Attended', km: 'បានចូលរួម' },
  absent: { en: 'Absent', km: 'អវត្តមាន' },
  'walked-in': { en: 'Walked in', km: 'ចូលរួមក្រៅបញ្ជី' },
};
