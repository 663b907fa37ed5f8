import { useMemo, type ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { failure, success } from '#shared/base/outcome.ts';
import type { BodySpelling } from '#shared/matrix/bodies.model.ts';
import { knownShortNames, readBodyList } from '#shared/people/organisations/readBodyList.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { mapSpellings } from '#renderer/store/commands/reference.ts';
import { useBodies, useBodyNames, useSpellings } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

const rowKey = (row: BodySpelling): string => row.printed;
const none: readonly BodySpelling[] = [];

/** Every printed form of a responsible party, and the bodies that it means. */
export function SpellingsTable({ search }: { readonly search: string }): ReactNode {
  const { reference: texts, grid } = useMessages();
  const edge = useStore();
  const rows = useSpellings() ?? none;
  const bodies = useBodies();
  const names = useBodyNames(edge.today());
  const columns = useMemo((): readonly GridColumn<BodySpelling, readonly BodyId[]>[] => {
    const all = bodies ?? [];
    const parse = (text: string) => {
      const found = readBodyList(text, all);
      return 'unknown' in found
        ? failure(texts.unknownBody(found.unknown, knownShortNames(all)))
        : success(found.bodies);
    };
    const called = (row: BodySpelling): readonly string[] =>
      row.bodies.map((id) => names.get(id)?.abbreviation ?? id);
    return [
      { id: 'printed', header: texts.printed, width: 340, grow: 1, text: (row) => row.printed },
      {
        id: 'means',
        header: texts.means,
        description: texts.meansHint,
        width: 340,
        grow: 1,
        text: (row) => called(row).join(', '),
        filterValues: called,
        edit: { editor: 'text', parse },
      },
      {
        id: 'query',
        header: texts.openQuery,
        width: 140,
        text: (row) => row.query ?? '',
        tone: (row) => (row.query === null ? undefined : 'doubt'),
      },
    ];
  }, [texts, bodies, names]);
  return (
    <Grid
      label={texts.spellings}
      labels={grid}
      rows={rows}
      columns={columns}
      rowKey={rowKey}
      search={search}
      onEdit={(edits) =>
        void mapSpellings(
          edge,
          edits.map(({ row, patch }) => ({ printed: row.printed, bodies: patch })),
        )
      }
    />
  );
}
