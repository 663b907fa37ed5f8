import { useMemo, type ReactNode } from 'react';
import { failure, success } from '#shared/base/outcome.ts';
import type { Province } from '#shared/matrix/bodies.model.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { renameProvinces } from '#renderer/store/commands/reference.ts';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

type Patch = Partial<Province['name']>;

const rowKey = (row: Province): string => row.code;
const none: readonly Province[] = [];

/** The 25 provinces with their codes. */
export function ProvincesTable({ search }: { readonly search: string }): ReactNode {
  const { reference: texts, grid } = useMessages();
  const edge = useStore();
  const rows = useProvinces() ?? none;
  const columns = useMemo((): readonly GridColumn<Province, Patch>[] => {
    const named = (text: string, patch: Patch) =>
      text.trim() === '' ? failure(texts.nameMissing) : success(patch);
    return [
      { id: 'code', header: texts.code, width: 90, text: (row) => row.code },
      {
        id: 'km',
        header: texts.nameKm,
        width: 260,
        lang: 'km',
        text: (row) => row.name.km,
        edit: { editor: 'text', parse: (text) => named(text, { km: text.trim() }) },
      },
      {
        id: 'en',
        header: texts.nameEn,
        width: 260,
        lang: 'en',
        text: (row) => row.name.en,
        edit: { editor: 'text', parse: (text) => named(text, { en: text.trim() }) },
      },
      { id: 'kind', header: texts.kind, width: 140, text: (row) => texts[row.kind] },
    ];
  }, [texts]);
  return (
    <Grid
      label={texts.provinces}
      labels={grid}
      rows={rows}
      columns={columns}
      rowKey={rowKey}
      search={search}
      onEdit={(edits) => {
        const names = new Map(rows.map((row) => [row.code, row.name]));
        for (const { row, patch } of edits)
          names.set(row.code, { ...row.name, ...names.get(row.code), ...patch });
        void renameProvinces(
          edge,
          [...new Set(edits.map(({ row }) => row.code))].flatMap((code) => {
            const name = names.get(code);
            return name === undefined ? [] : [{ code, fields: { name } }];
          }),
        );
      }}
    />
  );
}
