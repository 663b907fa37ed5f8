/**
 * Tells of many pieces of work only with each hundredth of them: a window draws it every time.
 * @returns to be called with how many are done
 */
export function byHundredths(
  total: number,
  tell: (done: number, total: number) => void,
): (done: number) => void {
  let told = 0;
  return (done) => {
    const now = Math.floor((100 * done) / total);
    if (now > told) tell(done, total);
    told = now;
  };
}
