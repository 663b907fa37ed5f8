import { useLiveQuery } from 'dexie-react-hooks';
import type { KindId, OfficeFacts } from '#shared/documents/template/model.ts';
import type { Picture } from '#shared/documents/textDoc.ts';
import { untouchedTemplate } from '../commands/templates.ts';
import { readJson } from '../files.ts';
import type { OfficeSettings, TemplateRecord } from '../records.ts';
import type { Database } from '../schema.ts';
import { useStore } from '../StoreContext.tsx';

/** A kind's template as the office has it; undefined while it is read. */
export function useTemplate(kind: KindId): TemplateRecord | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => {
    const kept = await database.templates.get(kind);
    return kept === undefined || kept.deleted === true ? untouchedTemplate(kind) : kept;
  }, [database, kind]);
}

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

/** As `officeFactsOf`, live; undefined while it is read. */
export function useOfficeFacts(): OfficeFacts | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => {
    const office = await database.settings.get('office');
    return office === undefined ? undefined : officeFactsOf(database, office);
  }, [database]);
}
