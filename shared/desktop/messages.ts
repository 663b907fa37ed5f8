import { z } from 'zod';
import type { DesktopCall } from './channels.ts';
import type { Desktop } from './contract.ts';

/** No document of the program comes near these; they keep a broken window from filling the machine. */
const maxFileBytes = 1024 ** 3;
const maxHtmlLength = 256 * 1024 ** 2;

const fileName = z.string().min(1).max(1000);

const bytes = z
  .instanceof(Uint8Array)
  .refine((value) => value.byteLength <= maxFileBytes, 'larger than a file may be');

const html = z.string().max(maxHtmlLength);

const kinds = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(200),
      // A name ending alone: no dot, no folder, no pattern.
      extensions: z
        .array(z.string().regex(/^[\da-z]{1,12}$/iu))
        .min(1)
        .max(20),
    }),
  )
  .min(1)
  .max(20);

/** What each call may carry. Main parses every argument with these before it does anything. */
export const desktopRequests = {
  saveFile: z.strictObject({ suggestedName: fileName, kinds, bytes }),
  openFile: z.strictObject({ kinds, maxBytes: z.int().min(1).max(maxFileBytes) }),
  print: z.strictObject({ html, title: z.string().max(1000) }),
  savePdf: z.strictObject({ html, suggestedName: fileName }),
} as const satisfies { [Call in DesktopCall]: z.ZodType<Parameters<Desktop[Call]>[0]> };
