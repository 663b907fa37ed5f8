import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import { formatEnglishCivil, formatKhmerCivil } from '../../calendar/dateText.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import { sideBySide } from '../build/closing.ts';
import { dateLines } from '../build/dateLines.ts';
import { onOneLine, sameInBoth, textLines } from '../build/wording.ts';
import { filledWording } from '../fields/wording.ts';
import type { Signatures } from '../textDoc.ts';
import type { WorkplanPaperFacts } from './facts.ts';
import { onDate, type WorkplanInput } from './paper.ts';

/** The day of one signature, or room to write it. */
function signedLines(
  place: Bilingual,
  signedOn: PlainDate | null,
  language: DocumentLanguage,
): readonly string[] {
  const khmer =
    signedOn === null ? 'ថ្ងៃទី........ ខែ............ ឆ្នាំ២០......' : formatKhmerCivil(signedOn);
  const english = signedOn === null ? '...... / ...... / 20......' : formatEnglishCivil(signedOn);
  const where = textLines(place, language === 'en' ? 'en' : 'km');
  return [...where, language === 'en' ? english : khmer];
}

/**
 * Who signs a workplan, each with the day. The last one approves: once approved, with the approval's day and,
 * unnamed, its name. Where the date stands below, it is over that signature, as of the day of the approval.
 */
export function workplanSignatures(
  facts: WorkplanPaperFacts,
  input: WorkplanInput,
): Signatures | null {
  const { template, language, filling } = input;
  const { approved, place } = facts;
  if (template.signatories.length === 0) return null;
  const last = template.signatories.length - 1;
  const blocks = template.signatories.map(({ role, name }, index) => {
    const approval = index === last ? approved : null;
    const named = name.en !== '' || name.km !== '';
    const own = index === last && template.datePlace === 'below';
    return {
      dateLines: own
        ? dateLines(approval === null ? input : onDate(input, approval.on))
        : signedLines(place, approval?.on ?? null, language),
      roles: filledWording(role, filling).flatMap((text) => textLines(text, language)),
      name: onOneLine(named || approval === null ? name : sameInBoth(approval.by), language),
    };
  });
  return sideBySide(blocks, language);
}
