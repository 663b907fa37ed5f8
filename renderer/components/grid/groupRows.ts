/** A group as a tree's node: `children` in the order to be shown. */
interface Node {
  readonly group: RowGroup;
  readonly children: (number | Node)[];
  readonly byKey: Map<string, Node>;
}

export interface RowGroup {
  readonly key: string;
  readonly path: readonly string[];
  readonly depth: number;
  /** Indexes of the rows in the group and its inner groups, as shown. */
  readonly members: number[];
}

/** A line of the grid: the index of a row, or the heading of a group. */
export type GridLine = number | RowGroup;

export interface GroupRequest {
  /** Indexes of rows in sorted order. */
  readonly order: readonly number[];
  readonly path: (index: number) => readonly string[];
  readonly collapsed: ReadonlySet<string>;
  /** Whether the rows were sorted by the user; then a group shows its own rows before its inner groups. */
  readonly sorted: boolean;
}

/** A group's key out of its path; no two paths share one. */
export function groupKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

/**
 * Lays rows out under the headings of their groups. Groups stand in the order in which their first rows came in,
 * whatever the sorting, which works inside them; the rows and inner groups of a folded group are left out.
 */
export function groupRows({ order, path, collapsed, sorted }: GroupRequest): GridLine[] {
  const root = createNode([], -1);
  const natural = sorted ? [...order].sort((a, b) => a - b) : order;
  for (const index of natural) leafOf(root, path(index), sorted ? null : index);
  for (const index of order) {
    const keys = path(index);
    let node = root;
    for (const key of keys) {
      const inner = node.byKey.get(key);
      if (inner === undefined) throw new Error('A row has two group paths.');
      node = inner;
      node.group.members.push(index);
    }
    if (sorted) node.children.push(index);
  }
  const lines: GridLine[] = [];
  flatten(root, collapsed, sorted, lines);
  return lines;
}

function leafOf(root: Node, path: readonly string[], index: number | null): void {
  let node = root;
  for (const [depth, key] of path.entries()) {
    let inner = node.byKey.get(key);
    if (inner === undefined) {
      inner = createNode(path.slice(0, depth + 1), depth);
      node.byKey.set(key, inner);
      node.children.push(inner);
    }
    node = inner;
  }
  if (index !== null) node.children.push(index);
}

function createNode(path: readonly string[], depth: number): Node {
  return {
    group: { key: groupKey(path), path, depth, members: [] },
    children: [],
    byKey: new Map(),
  };
}

function flatten(
  node: Node,
  collapsed: ReadonlySet<string>,
  rowsFirst: boolean,
  lines: GridLine[],
): void {
  if (rowsFirst)
    for (const child of node.children) if (typeof child === 'number') lines.push(child);
  for (const child of node.children) {
    if (typeof child === 'number') {
      if (!rowsFirst) lines.push(child);
    } else {
      lines.push(child.group);
      if (!collapsed.has(child.group.key)) flatten(child, collapsed, rowsFirst, lines);
    }
  }
}
