import type { OfficeFacts } from '#shared/documents/template/model.ts';
import type { Picture } from '#shared/documents/textDoc.ts';
import { readJson } from './files.ts';
import type { OfficeSettings } from './records.ts';
import type { Database } from './schema.ts';

/** The office as its documents name it, with its emblem. */
export async function officeFactsOf(
  database: Database,
  office: OfficeSettings,
): Promise<OfficeFacts> {
  const { issuer, place, signatories, distribution, era, ranks, emblem } = office;
  return {
    issuer,
    place,
    signatories,
    distribution,
    era,
    ranks,
    emblem:
      emblem === null
        ? null
        : { key: emblem.hash, picture: (await readJson(database, emblem.hash)) as Picture },
  };
}
