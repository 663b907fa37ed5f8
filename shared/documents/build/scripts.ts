export type Script = 'latin' | 'khmer';

/** A stretch of text of one script. */
export interface Stretch {
  readonly text: string;
  readonly script: Script;
}

/** Khmer letters, signs, digits, the lunar symbols, and the joiners that stand inside Khmer words. */
const khmer = /[\u1780-\u17FF\u19E0-\u19FF\u200B-\u200D]/u;
const latin = /[\p{Letter}\p{Number}\p{Mark}]/u;
/** Marks that belong to what follows them. */
const opening = /[«“‘([{]/u;

function scriptOf(character: string): Script | null {
  if (khmer.test(character)) return 'khmer';
  return latin.test(character) ? 'latin' : null;
}

/**
 * Cuts a text into stretches of one script, so that a writer can name the font and the language of each. Spaces
 * and punctuation go with the letters before them; opening brackets and quotes with those that follow; a text of
 * neither takes `fallback`. The stretches joined are the text.
 */
export function splitByScript(text: string, fallback: Script = 'latin'): readonly Stretch[] {
  const stretches: { text: string; script: Script }[] = [];
  let pending = '';
  for (const character of text) {
    const script = scriptOf(character);
    const last = stretches.at(-1);
    if (script === null) {
      if (last === undefined || pending !== '' || opening.test(character)) pending += character;
      else last.text += character;
    } else if (last?.script === script) {
      last.text += pending + character;
      pending = '';
    } else {
      stretches.push({ text: pending + character, script });
      pending = '';
    }
  }
  if (pending === '') return stretches;
  const last = stretches.at(-1);
  if (last === undefined) return [{ text: pending, script: fallback }];
  last.text += pending;
  return stretches;
}

export function hasKhmer(text: string): boolean {
  return khmer.test(text);
}
