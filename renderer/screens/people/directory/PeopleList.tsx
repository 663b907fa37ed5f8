import { useMemo, useState, type ReactNode, type RefObject } from 'react';
import type { DirectorySort } from '#shared/people/search/directoryQuery.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import type { ListAnswer } from '#renderer/directory/peopleService.ts';
import type { PeopleList as Listed } from '#renderer/directory/usePeopleList.ts';
import { chosenSpan, firstChoice, withinTotal, type Choice } from './choice.ts';
import { shownColumns, type RowScene } from './columns.ts';
import classes from './Directory.module.css';
import { DirectoryFoot } from './DirectoryFoot.tsx';
import { nextSort, type DirectoryView } from './directoryView.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { useCopyPeople } from './useCopyPeople.ts';

/** The listed people, who of them is chosen, and their count. */
export function PeopleList(props: {
  readonly table: RefObject<HTMLDivElement | null>;
  readonly list: Listed;
  readonly answer: ListAnswer;
  readonly view: DirectoryView;
  readonly scene: RowScene;
  readonly onView: (change: (view: DirectoryView) => DirectoryView) => void;
  readonly onOpen: (row: DirectoryRow, place: number) => void;
  readonly empty: ReactNode;
}): ReactNode {
  const { list, answer, view, scene, onView, onOpen } = props;
  const [startAt] = useState(Math.min(view.place, Math.max(0, answer.total - 1)));
  const [kept, setKept] = useState<{ readonly of: object | null; readonly choice: Choice }>({
    of: list.query,
    choice: { cursor: startAt, anchor: startAt },
  });
  // Another list begins with its first row.
  const choice = withinTotal(kept.of === list.query ? kept.choice : firstChoice, answer.total);
  const columns = useMemo(() => shownColumns(view.hidden), [view.hidden]);
  const copy = useCopyPeople(list.read, columns, scene);
  const span = chosenSpan(choice);
  const chosen = answer.total === 0 ? 0 : span.last - span.first + 1;
  const searching = list.query !== null && list.query.text.trim() !== '';
  const byName: DirectorySort = {
    column: scene.language === 'km' ? 'khmerName' : 'latinName',
    descending: false,
  };
  const sort = list.query?.sort ?? null;
  return (
    <div className={classes.work}>
      {answer.total === 0 ? (
        props.empty
      ) : (
        <PeopleTable
          scroller={props.table}
          total={answer.total}
          columns={columns}
          scene={scene}
          sort={sort ?? (searching ? null : byName)}
          onSort={(column) => onView((now) => ({ ...now, sort: nextSort(now.sort, column) }))}
          rowAt={list.rowAt}
          onNeed={list.need}
          choice={choice}
          onChoice={(next) => setKept({ of: list.query, choice: next })}
          onOpen={onOpen}
          onCopy={() => void copy({ from: span.first, count: chosen })}
          list={list.query}
          startAt={startAt}
        />
      )}
      <DirectoryFoot
        state={list.state}
        answer={answer}
        chosen={chosen}
        chosenPeople={async () =>
          ((await list.read({ from: span.first, count: chosen })) ?? []).map(({ id }) => id)
        }
        bestFirst={searching && sort === null}
      />
    </div>
  );
}
