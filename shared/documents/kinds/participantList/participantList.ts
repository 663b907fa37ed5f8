import { groupHeads, groupingColumns, wideRow } from '../../build/listOrder.ts';
import { listTable } from '../../build/listTable.ts';
import { officialPaper } from '../../build/officialPaper.ts';
import { wordingLine } from '../../build/templateWording.ts';
import { countText } from '../../fields/leafText.ts';
import { defineKind, type BuildInput } from '../kind.ts';
import { participantListExample } from './example.ts';
import { participantListCalculations, participantListFields } from './fields.ts';
import { countRows, figuresTable } from './figures.ts';
import { arrangedParticipants, columnsOf, orientationOf, whenAndWhere } from './parts.ts';
import { participantListSheet } from './sheet.ts';
import { listedParticipants } from './table.ts';
import { countBehind } from './words.ts';

/** Who takes part in an event, or took part in it: the official list, with its counts. */
export const participantList = defineKind({
  id: 'participantList',
  name: { km: 'បញ្ជីអ្នកចូលរួម', en: 'Participant list' },
  purpose: {
    km: 'បញ្ជីឈ្មោះអ្នកចូលរួមព្រឹត្តិការណ៍ ព្រមទាំងចំនួនសរុប និងចំនួនស្ត្រី',
    en: 'Who takes part in an event, with the counts of people and women',
  },
  fields: participantListFields,
  calculations: participantListCalculations,
  wording: [
    {
      key: 'title',
      label: { km: 'ចំណងជើង', en: 'Title' },
      original: { km: 'បញ្ជីអ្នកចូលរួម', en: 'List of Participants' },
    },
    {
      key: 'about',
      label: { km: 'ក្រោមចំណងជើង', en: 'Under the title' },
      original: { km: '{event.title}', en: '{event.title}' },
    },
    {
      key: 'when',
      label: { km: 'កាលបរិច្ឆេទ និងម៉ោង', en: 'Date and time' },
      original: { km: '{event.days}[ {event.hours}]', en: '{event.days}[, {event.hours}]' },
    },
  ],
  tables: [listedParticipants],
  defaults: {
    signatories: [{ role: { km: 'អ្នករៀបចំ', en: 'Prepared by' }, name: { km: '', en: '' } }],
    distribution: [],
    datePlace: 'below',
  },
  example: participantListExample,
  subject: (filling) => filling.text('event.title'),
  addressee: () => ({ km: '', en: '' }),
  arranged: (filling) => arrangedParticipants(filling, 'km'),
  text: (given) => {
    const input: BuildInput = {
      ...given,
      filling: arrangedParticipants(given.filling, given.language),
    };
    const columns = columnsOf(input).length;
    const total = input.filling.text('participantsTotal');
    return officialPaper(input, {
      title: wordingLine(input, 'title'),
      heading: [wordingLine(input, 'title'), wordingLine(input, 'about')],
      letterNumber: 'where given',
      particulars: whenAndWhere(input),
      orientation: orientationOf(input),
      body: [
        listTable(input, listedParticipants, {
          without: groupingColumns(input.filling),
          before: groupHeads(input, 'participants', columns, ({ rows }, title) => {
            const count = countRows(rows);
            return countBehind(title, countText(count.total), countText(count.women));
          }),
          foot: [wideRow(input, total, columns, 'total')],
        }),
        ...figuresTable(input),
      ],
    });
  },
  sheets: participantListSheet,
});
