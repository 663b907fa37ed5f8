/** How many answers are kept before all are forgotten: names, bodies and posts repeat, texts without end do not. */
const most = 50_000;

/** The same function, which works each text out once. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
