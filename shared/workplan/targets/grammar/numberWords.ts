/** English number words that the grammar takes. Compounds are listed; anything else is asked about. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...[
    'one two three four five six seven eight nine ten',
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .flatMap((tens, index): [string, number][] => [
      [tens, (index + 2) * 10],
      ...'one two three four five six seven eight nine'
        .split(' ')
        .map((unit, one): [string, number] => [`${tens}-${unit}`, (index + 2) * 10 + one + 1]),
    ]),
  ['hundred', 100],
  ['dozen', 12],
]);

/** Words that say how often. */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
