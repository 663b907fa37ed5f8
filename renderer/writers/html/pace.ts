/** Milliseconds of work after which the window may answer: a third of what a person would notice. */
const longest = 16;

/** Work in pieces between which the window answers. */
export interface Pace {
  /** Lets the window answer where it has been kept from it for long. @throws the signal's reason where it was cancelled */
  readonly rest: () => Promise<void>;
}

/** Begins work in pieces. */
export function newPace(signal?: AbortSignal): Pace {
  let begun = performance.now();
  return {
    rest: async () => {
      signal?.throwIfAborted();
      if (performance.now() - begun < longest) return;
      await answered();
      signal?.throwIfAborted();
      begun = performance.now();
    },
  };
}

async function answered(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
