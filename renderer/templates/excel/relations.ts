import type { OpenedPackage } from '../openPackage.ts';
import { elementsOf } from './xmlScan.ts';
import { attributeOf } from './xmlText.ts';

/** A relation of a part to another part of the package. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `drawing`, `table`. */
  readonly kind: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

/** The name of the part that holds the relations of a part; the package's own for an empty name. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relations of a part to other parts; those that lead out of the package are left out. */
export function relationsOf(opened: OpenedPackage, part: string): readonly Relation[] {
  const xml = opened.text(relationsPart(part));
  if (xml === null) return [];
  return elementsOf(xml, ['Relationship']).flatMap(({ open }) => {
    const target = attributeOf(open, 'Target');
    if (target === null || attributeOf(open, 'TargetMode') === 'External') return [];
    const type = attributeOf(open, 'Type') ?? '';
    return [
      {
        id: attributeOf(open, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: resolved(part, target),
      },
    ];
  });
}

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
