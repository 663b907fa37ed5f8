import type { Chance } from './labelledPeople.ts';

/** How Khmer is typed: [what stands there, what a typist may put instead, how often]. */
const khmerHabits: readonly (readonly [RegExp, string, number])[] = [
  [/្ត/g, '្ដ', 0.3],
  [/្ដ/g, '្ត', 0.3],
  [/ើ/g, '\u17C1\u17B8', 0.1],
  [/ោ/g, '\u17C1\u17B6', 0.1],
  [/ុំ/g, '\u17C6\u17BB', 0.15],
  [/្ត្រ/g, '្រ្ត', 0.2],
  [/([ក-អ])(្[ក-អ])([ិីុា])/g, '$1$3$2', 0.05],
  [/៉|៊/g, '', 0.12],
  [/់/g, '', 0.06],
  [/័/g, '', 0.06],
  [/ិ/g, 'ី', 0.05],
  [/ី/g, 'ិ', 0.05],
  [/ណ/g, 'ន', 0.04],
  [/ឡ/g, 'ល', 0.03],
  [/ទ្ធ/g, 'ធ', 0.04],
  [/ (?=\S)/g, '  ', 0.05],
  [/ (?=\S)/g, '\u00A0', 0.05],
  [/ (?=\S)/g, '\u200B ', 0.08],
  // A letter or vowel that was forgotten.
  [/(?<=\S\S)[ាិុេៅ](?=\S)/, '', 0.006],
];

/** The text as one typist typed it. */
export function typedKhmer(text: string, chance: Chance): string {
  let typed = text;
  for (const [pattern, instead, share] of khmerHabits) {
    if (pattern.test(typed) && chance() < share) typed = typed.replace(pattern, instead);
    pattern.lastIndex = 0;
  }
  if (chance() < 0.1) {
    const place = Math.floor(chance() * typed.length);
    typed = `${typed.slice(0, place)}\u200B${typed.slice(place)}`;
  }
  return chance() < 0.05 ? `\uFEFF${typed}` : typed;
}

/** One slip of the hand, anywhere: a letter left out, doubled, changed or swapped with its neighbour. */
export function latinSlip(text: string, chance: Chance): string {
  const place = Math.floor(chance() * (text.length - 1));
  const [before, one, next, after] = [
    text.slice(0, place),
    text.slice(place, place + 1),
    text.slice(place + 1, place + 2),
    text.slice(place + 2),
  ];
  const kind = Math.floor(chance() * 4);
  if (kind === 0) return before + next + after;
  if (kind === 1) return before + one + one + next + after;
  if (kind === 2) return before + next + one + after;
  return before + 'aeioukmnst'.charAt(Math.floor(chance() * 10)) + next + after;
}
