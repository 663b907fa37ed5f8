import type { Step } from '#shared/history/model.ts';
import type { Messages } from './messages.ts';

/** A step's name and what it was about, for people. A step of a newer program is shown by its key. */
export function stepText(messages: Messages, label: Step['label']): string {
  const names: Readonly<Record<string, string>> = messages.steps;
  const name = names[label.key] ?? label.key;
  return label.subject === '' ? name : `${name} · ${label.subject}`;
}
