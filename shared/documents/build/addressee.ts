import type { Bilingual } from '../../base/language.ts';
import { choice, line, rows } from '../fields/specParts.ts';
import { personFields } from '../fields/personFields.ts';
import type { BuildInput } from '../kinds/kind.ts';
import type { Addressee } from '../textDoc.ts';
import { onOneLine, textLines } from './wording.ts';

/** To whom a paper goes, and in what relation the sender stands to them. */
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
  via: line({ km: 'តាមរយៈ', en: 'Via' }),
};

const words = {
  superior: { km: 'សូមគោរពជូន', en: 'Respectfully to' },
  equal: { km: 'ជូន', en: 'To' },
  via: { km: 'តាមរយៈ', en: 'Through' },
} as const satisfies Record<string, Bilingual>;

/** Whether the paper is addressed to a superior: the politest forms stand where nothing is said. */
export function toSuperior({ filling }: Pick<BuildInput, 'filling'>): boolean {
  return filling.text('relation').en !== 'To an equal or subordinate';
}

/** The addressee block, with honorific, name, post and body; undefined where nobody is addressed. */
export function addresseeBlock(input: BuildInput): Addressee | undefined {
  const { filling, language } = input;
  const names = filling
    .rows('addressees')
    .flatMap((row) =>
      textLines(row.text('whole'), language).map(
        (text) => `${row.marks.open}${text}${row.marks.close}`,
      ),
    );
  if (names.length === 0) return undefined;
  const label = toSuperior(input) ? words.superior : words.equal;
  return {
    kind: 'addressee',
    label: onOneLine(label, language),
    names,
    ...(filling.given('via')
      ? {
          via: {
            label: onOneLine(words.via, language),
            names: textLines(filling.text('via'), language),
          },
        }
      : {}),
  };
}

/** The addressees on one line, for the register. */
export function addresseesInShort(filling: BuildInput['filling']): Bilingual {
  const rows = filling.rows('addressees');
  const join = (language: 'en' | 'km', between: string) =>
    rows
      .map((row) => row.text('whole'))
      .map((text) =>
        text[language] === '' ? text[language === 'en' ? 'km' : 'en'] : text[language],
      )
      .filter((text) => text !== '')
      .join(between);
  return { km: join('km', ' និង'), en: join('en', '; ') };
}
