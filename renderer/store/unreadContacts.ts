import { z } from 'zod';
import type { PersonId } from '#shared/base/ids.ts';

const schema = z.object({
  phones: z.array(z.string()).readonly(),
  emails: z.array(z.string()).readonly(),
});

/** Telephones and e-mail addresses of a person as they were typed, which cannot be read as such and wait to be mended. */
export type UnreadContacts = z.infer<typeof schema>;

const none: UnreadContacts = { phones: [], emails: [] };

/** The view under which this computer keeps them: the record of a person holds none but what can be used. */
export function unreadView(id: PersonId): string {
  return `person:${id}`;
}

export function judgeUnread(kept: unknown): UnreadContacts {
  const read = schema.safeParse(kept);
  return read.success ? read.data : none;
}
