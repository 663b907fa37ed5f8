import type { Brand } from '../base/brand.ts';
import type { DeviceId, Signer } from '../base/ids.ts';

/**
 * A hybrid logical clock reading as sortable text: `<milliseconds, 15 digits>:<counter, 6 digits>:<device>`.
 * Later writes of one device sort later even when the computer's clock was set back.
 */
export type Hlc = Brand<string, 'Hlc'>;
export type StepId = Brand<string, 'StepId'>;

/** What a person did at once: one command, one undo. */
export interface Step {
  readonly id: StepId;
  readonly at: Hlc;
  readonly by: Signer;
  readonly device: DeviceId;
  /** A key of the command's name in the language files, and what it was about ("2.2.1.4"). */
  readonly label: { readonly key: string; readonly subject: string };
  /** The step that this one takes back (an undo), or takes back the taking back of (a redo). */
  readonly undoes?: StepId;
}

/** One field of one record before and after. A record that is made or deleted has the field `*`. */
export interface Change {
  /** `${step}:${number}` */
  readonly id: string;
  readonly step: StepId;
  readonly at: Hlc;
  readonly table: string;
  readonly record: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}
