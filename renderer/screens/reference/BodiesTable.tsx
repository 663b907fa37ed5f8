import { useMemo, type ReactNode } from 'react';
import { failure, success } from '#shared/base/outcome.ts';
import { bodyNameOn } from '#shared/matrix/bodies.ts';
import type { Body, BodyName } from '#shared/matrix/bodies.model.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { renameBodies } from '#renderer/store/commands/reference.ts';
import { useBodies } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

interface BodyRow {
  readonly body: Body;
  /** The name that holds today; it is the one that can be edited. */
  readonly present: BodyName;
}

type Patch = Partial<Pick<BodyName, 'abbreviation' | 'name'>>;

const rowKey = (row: BodyRow): string => row.body.id;

function withPresent({ body, present }: BodyRow, patch: Patch): readonly BodyName[] {
  return body.names.map((name) => (name === present ? { ...name, ...patch } : name));
}

/** Ministries, committees and partners, with the names that hold today. */
export function BodiesTable({ search }: { readonly search: string }): ReactNode {
  const { reference: texts, grid, terms } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const bodies = useBodies();
  const today = edge.today();
  const rows = useMemo(
    () => (bodies ?? []).map((body): BodyRow => ({ body, present: bodyNameOn(body, today) })),
    [bodies, today],
  );
  const columns = useMemo((): readonly GridColumn<BodyRow, Patch>[] => {
    const named = (text: string, patch: Patch) =>
      text.trim() === '' ? failure(texts.nameMissing) : success(patch);
    return [
      { id: 'code', header: texts.code, width: 120, freeze: true, text: ({ body }) => body.id },
      {
        id: 'abbreviation',
        header: texts.abbreviation,
        width: 130,
        text: ({ present }) => present.abbreviation,
        edit: {
          editor: 'text',
          parse: (text) => named(text, { abbreviation: text.trim() }),
        },
      },
      {
        id: 'km',
        header: texts.nameKm,
        width: 330,
        grow: 1,
        lang: 'km',
        text: ({ present }) => present.name.km,
        edit: {
          editor: 'text',
          parse: (text, { present }) => named(text, { name: { ...present.name, km: text.trim() } }),
        },
      },
      {
        id: 'en',
        header: texts.nameEn,
        width: 330,
        grow: 1,
        lang: 'en',
        text: ({ present }) => present.name.en,
        edit: {
          editor: 'text',
          parse: (text, { present }) => named(text, { name: { ...present.name, en: text.trim() } }),
        },
      },
      {
        id: 'kind',
        header: texts.kind,
        width: 130,
        text: ({ body }) => terms.bodyKinds[body.kind],
      },
      {
        id: 'earlier',
        header: texts.earlierNames,
        width: 220,
        text: ({ body, present }) =>
          body.names
            .filter((name) => name !== present)
            .map((name) => `${name.abbreviation} ${name.to === null ? '' : texts.until(name.to)}`)
            .join('; '),
      },
      {
        id: 'note',
        header: texts.note,
        width: 260,
        text: ({ body }) => body.note?.[language] ?? '',
        tone: ({ body }) => (body.note === undefined ? undefined : 'doubt'),
      },
    ];
  }, [texts, terms, language]);
  return (
    <Grid
      label={texts.bodies}
      labels={grid}
      rows={rows}
      columns={columns}
      rowKey={rowKey}
      search={search}
      onEdit={(edits) =>
        void renameBodies(
          edge,
          mergeByRow(edits).map(({ row, patch }) => ({
            id: row.body.id,
            names: withPresent(row, patch),
          })),
        )
      }
    />
  );
}

/** Several cells of one row, pasted at once, are one change of it. */
function mergeByRow(
  edits: readonly { readonly row: BodyRow; readonly patch: Patch }[],
): readonly { readonly row: BodyRow; readonly patch: Patch }[] {
  const byId = new Map<string, { row: BodyRow; patch: Patch }>();
  for (const { row, patch } of edits) {
    const known = byId.get(row.body.id)?.patch;
    const name =
      patch.name === undefined || known?.name === undefined
        ? patch.name
        : {
            en: patch.name.en === row.present.name.en ? known.name.en : patch.name.en,
            km: patch.name.km === row.present.name.km ? known.name.km : patch.name.km,
          };
    byId.set(row.body.id, {
      row,
      patch: { ...known, ...patch, ...(name === undefined ? {} : { name }) },
    });
  }
  return [...byId.values()];
}
