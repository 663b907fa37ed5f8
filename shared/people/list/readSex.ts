import { comparisonKey } from '../../text/comparisonKey.ts';
import { tidy } from './words.ts';

const women = new Set(
  ['ស', 'ស្រី', 'ស្ត្រី', 'នារី', 'ក្រមុំ', 'f', 'female', 'woman', 'femme', 'féminin', 'girl', '♀'].map(
    comparisonKey,
  ),
);
const men = new Set(
  ['ប', 'ប្រុស', 'បុរស', 'កំលោះ', 'm', 'male', 'man', 'h', 'homme', 'masculin', 'boy', '♂'].map(
    comparisonKey,
  ),
);

/** The sex as lists write it: ស, ប, ស្រី, ប្រុស, F, Male; null where the text is none of these. */
export function readSex(text: string): 'F' | 'M' | null {
  const key = comparisonKey(tidy(text).toLowerCase())
    .replaceAll(/[.()៖។]/gu, '')
    .trim();
  if (women.has(key)) return 'F';
  return men.has(key) ? 'M' : null;
}

/** Whether a cell in a column of ticks is ticked; null where it is neither ticked nor empty. */
export function readTick(text: string): boolean | null {
  const tidied = tidy(text).toLowerCase();
  if (/^(?:|[-–—_.0០]|no|ទេ)$/u.test(tidied)) return false;
  if (/^(?:[x×✓✔✗√v/1១●•⬤■☑*]|yes|បាទ|ចាស)$/u.test(tidied)) return true;
  return readSex(tidied) === null ? null : true;
}
