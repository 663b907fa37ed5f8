import type { TakeInState } from '#renderer/directory/takeInDesk.ts';

export const steps = ['choose', 'see', 'settle', 'done'] as const;
export type StepName = (typeof steps)[number];

export function stepOf(state: TakeInState): StepName {
  if (state.kind === 'list') return state.step;
  return state.kind === 'done' ? 'done' : 'choose';
}
