import { useLiveQuery } from 'dexie-react-hooks';
import type { KindId, OfficeFacts } from '#shared/documents/template/model.ts';
import { untouchedTemplate } from '../commands/templates.ts';
import { officeFactsOf } from '../officeFacts.ts';
import type { TemplateRecord } from '../records.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';

/** A kind's template as the office has it; undefined while it is read. */
export function useTemplate(kind: KindId): TemplateRecord | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => {
    const kept = await database.templates.get(kind);
    return kept === undefined || kept.deleted === true ? untouchedTemplate(kind) : kept;
  }, [database, kind]);
}

/** Every template that the office has touched, by its kind; undefined while they are read. */
export function useTemplates(): ReadonlyMap<KindId, TemplateRecord> | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => {
    const kept = alive(await database.templates.toArray());
    return new Map(kept.map((record) => [record.id, record]));
  }, [database]);
}

/** As `officeFactsOf`, live; undefined while it is read. */
export function useOfficeFacts(): OfficeFacts | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => {
    const office = await database.settings.get('office');
    return office === undefined ? undefined : officeFactsOf(database, office);
  }, [database]);
}
