import type { Bilingual, DocumentLanguage } from '../../../base/language.ts';
import { arrangedList, groupingColumns } from '../../build/listOrder.ts';
import { shownColumns, type ShownColumn } from '../../build/listTable.ts';
import { wordingLine } from '../../build/templateWording.ts';
import type { Filling } from '../../fields/filling.ts';
import type { BuildInput } from '../kind.ts';
import { listedParticipants } from './table.ts';

/** State tables of more columns lie across. */
const mostUprightColumns = 7;

export function arrangedParticipants(filling: Filling, language: DocumentLanguage): Filling {
  return arrangedList(filling, 'participants', language);
}

/** The columns that the list shows; its groups say the body already. */
export function columnsOf(input: BuildInput): readonly ShownColumn[] {
  return shownColumns(input, listedParticipants, groupingColumns(input.filling));
}

export function orientationOf(input: BuildInput): 'portrait' | 'landscape' {
  const { length } = columnsOf(input);
  return length > mostUprightColumns ? 'landscape' : 'portrait';
}

/** Date and place of the event; what is not given is left out. */
export function whenAndWhere(
  input: BuildInput,
): readonly { readonly key: Bilingual; readonly value: Bilingual; readonly field: string }[] {
  return [
    {
      key: { km: 'កាលបរិច្ឆេទ', en: 'Date' },
      value: wordingLine(input, 'when'),
      field: 'event.date',
    },
    {
      key: { km: 'ទីកន្លែង', en: 'Venue' },
      value: input.filling.text('event.venue'),
      field: 'event.venue',
    },
  ];
}
