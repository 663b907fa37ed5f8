import type { Bilingual } from '../../base/language.ts';
import { choice, line, rows } from '../fields/specParts.ts';
import type { Filling } from '../fields/filling.ts';
import { personFields } from '../fields/personFields.ts';
import { inPrecedence } from '../../people/precedence.ts';
import type { BuildInput } from '../kinds/kind.ts';
import type { OfficeFacts } from '../template/model.ts';
import type { Addressee } from '../textDoc.ts';
import { inOrder } from './arrange.ts';
import { onOneLine, textLines } from './wording.ts';

/** To whom a paper goes, in what order, and in what relation the sender stands to them. */
export const addresseeFields = {
  relation: choice({ km: 'ទំនាក់ទំនង', en: 'Relation' }, [
    { value: 'superior', label: { km: 'ជូនថ្នាក់លើ', en: 'To a superior' } },
    { value: 'equal', label: { km: 'ជូនស្មើថ្នាក់ ឬថ្នាក់ក្រោម', en: 'To an equal or subordinate' } },
  ]),
  addressees: rows(
    { km: 'អ្នកទទួល', en: 'Addressees' },
    { km: 'អ្នកទទួល', en: 'an addressee' },
    personFields,
  ),
  addresseeOrder: choice(
    { km: 'លំដាប់អ្នកទទួល', en: 'Order of the addressees' },
    [
      { value: 'precedence', label: { km: 'តាមលំដាប់ឋានៈ', en: 'In order of precedence' } },
      { value: 'given', label: { km: 'តាមលំដាប់ដែលបានសរសេរ', en: 'As written' } },
    ],
    {
      hint: {
        km: 'ទុកទំនេរ ដើម្បីរៀបតាមលំដាប់ឋានៈដែលការិយាល័យបានកំណត់',
        en: 'Left empty, they stand in the order of the office’s ranks.',
      },
    },
  ),
  via: line({ km: 'តាមរយៈ', en: 'Via' }),
};

const words = {
  superior: { km: 'សូមគោរពជូន', en: 'Respectfully to' },
  equal: { km: 'ជូន', en: 'To' },
  via: { km: 'តាមរយៈ', en: 'Through' },
} as const satisfies Record<string, Bilingual>;

/** Whether the paper is addressed to a superior: the politest forms stand where nothing is said. */
export function toSuperior({ filling }: Pick<BuildInput, 'filling'>): boolean {
  return filling.key('relation') !== 'equal';
}

/** The addressees in order of precedence, by the ranks of the day and the honorifics, unless they are to stand as written. */
export function addresseesArranged(
  filling: Filling,
  { ranks }: Pick<OfficeFacts, 'ranks'>,
): Filling {
  if (filling.key('addresseeOrder') === 'given') return filling;
  return inOrder(filling, 'addressees', (people) =>
    inPrecedence(
      people.map((row) => ({ row, rank: row.key('rank'), honorific: row.key('honorific') })),
      ranks,
    ).map(({ row }) => row),
  );
}

/**
 * The addressee block, with honorific, name, post and body; undefined where nobody is addressed.
 * @param label the relation formula where it is not the usual one; empty for none
 */
export function addresseeBlock(input: BuildInput, label?: Bilingual): Addressee | undefined {
  const { language, office } = input;
  const filling = addresseesArranged(input.filling, office);
  const names = filling.rows('addressees').flatMap((row) => {
    const { marks } = row;
    const lines = textLines(row.text('whole'), language);
    // Marks on lines of their own repeat the lines between them.
    return marks.open === '' ? lines : [marks.open, ...lines, marks.close];
  });
  if (names.length === 0) return undefined;
  const formula = label ?? (toSuperior(input) ? words.superior : words.equal);
  const { open, close } = filling.condition('via');
  return {
    kind: 'addressee',
    label: onOneLine(formula, language),
    names: [...names, ...(open === '' ? [] : [open])],
    ...(filling.given('via')
      ? {
          via: {
            label: onOneLine(words.via, language),
            names: [...textLines(filling.text('via'), language), ...(close === '' ? [] : [close])],
          },
        }
      : {}),
  };
}

/** The addressees on one line, for the register. */
export function addresseesInShort(filling: BuildInput['filling']): Bilingual {
  const people = filling.rows('addressees').map((row) => row.text('whole'));
  const join = (language: 'en' | 'km') =>
    people
      .map((text) =>
        text[language] === '' ? text[language === 'en' ? 'km' : 'en'] : text[language],
      )
      .filter((text) => text !== '')
      .join('; ');
  return { km: join('km'), en: join('en') };
}
