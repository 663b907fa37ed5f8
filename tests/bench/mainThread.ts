import type { Browser, Page } from 'playwright-core';

/** What held the thread of a window while something was done. */
export interface ThreadFigures {
  readonly took: number;
  /** Milliseconds of the processor that each task over 50 ms took, the longest first. */
  readonly long: readonly number[];
  readonly longest: number;
  /** Of all tasks together. */
  readonly together: number;
}

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread, without what other threads had meanwhile. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const goal = 50;

function sum(tasks: readonly number[]): number {
  return tasks.reduce((all, task) => all + task, 0);
}

/** The tasks of each thread that runs a window's scripts. */
function tasksByThread(events: readonly TraceEvent[]): readonly (readonly number[])[] {
  const key = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const threads = new Map<string, number[]>();
  for (const event of events)
    if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
      threads.set(key(event), []);
  for (const event of events)
    if (event.ph === 'X' && /(?:^|::)RunTask$/u.test(event.name))
      threads.get(key(event))?.push((event.tdur ?? 0) / 1000);
  return [...threads.values()];
}

/** Does something and says what of it the window's thread had to do; of the processor, so that a busy machine counts less. */
export async function threadFigures(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<ThreadFigures> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const [busiest = []] = tasksByThread(trace.traceEvents).toSorted((a, b) => sum(b) - sum(a));
  const long = busiest.filter((task) => task > goal).toSorted((a, b) => b - a);
  return { took, long, longest: Math.max(0, ...busiest), together: sum(busiest) };
}
