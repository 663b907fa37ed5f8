import { Link } from 'wouter';
import type { GroupId } from '#shared/base/ids.ts';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import { paths } from '#renderer/navigation/paths.ts';
import type { GroupRow } from './groupRow.ts';
import classes from './Groups.module.css';

/** The columns of the list of groups; every cell opens the group. */
export function groupColumns(
  texts: Messages['groups'],
  open: (id: GroupId) => void,
): readonly GridColumn<GroupRow>[] {
  const { columns: heads } = texts;
  const onActivate = ({ group }: GroupRow): void => open(group.id);
  return [
    {
      id: 'name',
      header: heads.name,
      width: 330,
      grow: 3,
      freeze: true,
      hideable: false,
      text: ({ name }) => name,
      display: ({ group, name }) => (
        <Link href={paths.group(group.id)} className={classes.name} tabIndex={-1}>
          {name}
        </Link>
      ),
      onActivate,
    },
    {
      id: 'kind',
      header: heads.kind,
      width: 160,
      text: ({ group }) => texts.kinds[group.kind],
      onActivate,
    },
    {
      id: 'province',
      header: heads.province,
      width: 130,
      text: ({ province }) => province,
      onActivate,
    },
    {
      id: 'chair',
      header: heads.chair,
      width: 180,
      grow: 1,
      text: ({ chair }) => chair,
      onActivate,
    },
    {
      id: 'seats',
      header: heads.seats,
      width: 120,
      align: 'end',
      text: ({ group, held }) =>
        group.rule !== null && group.members.length === 0 ? '' : texts.seatsOf(held, group.seats),
      sortKey: ({ held }) => held,
      tone: ({ open }) => (open > 0 ? 'doubt' : undefined),
      onActivate,
    },
    { id: 'term', header: heads.term, width: 180, text: ({ term }) => term, onActivate },
    {
      id: 'rule',
      header: heads.rule,
      width: 110,
      text: ({ group }) => (group.rule === null ? '' : texts.ruled),
      onActivate,
    },
  ];
}
