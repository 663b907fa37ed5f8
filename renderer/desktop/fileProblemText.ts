import { unreachable } from '#shared/base/outcome.ts';
import type { FileFailure, FileProblem } from '#shared/desktop/contract.ts';
import type { Language } from '#shared/base/language.ts';
import { bilingual } from '#renderer/i18n/bilingual.ts';

const texts = bilingual(
  {
    failed: (message: string) =>
      `The file could not be read or written (${message}). Nothing was changed; please try again.`,
    causes: {
      'in-use':
        'The file is open in another program. Nothing was changed; close it there, or choose another name, and try again.',
      'disk-full':
        'There is no room left on the disk. Nothing was changed; make room or choose another disk, and try again.',
      'not-allowed':
        'This place does not allow the file to be read or written. Nothing was changed; choose another folder and try again.',
      'not-found':
        'The file or its folder is no longer there. Nothing was changed; choose it again.',
    } satisfies Record<FileFailure, string>,
    tooLarge: (name: string, size: string, limit: string) =>
      `“${name}” is ${size} MB; at most ${limit} MB can be read. Nothing was changed; please choose a smaller file.`,
  },
  {
    failed: (message: string) =>
      `មិនអាចអាន ឬសរសេរឯកសារនេះបានទេ (${message})។ គ្មានអ្វីត្រូវបានប្តូរឡើយ; សូមព្យាយាមម្តងទៀត។`,
    causes: {
      'in-use':
        'ឯកសារនេះកំពុងបើកក្នុងកម្មវិធីផ្សេង។ គ្មានអ្វីត្រូវបានប្តូរឡើយ; សូមបិទឯកសារនៅទីនោះ ឬជ្រើសរើសឈ្មោះផ្សេង រួចព្យាយាមម្តងទៀត។',
      'disk-full':
        'ថាសគ្មានទំហំទំនេរទៀតទេ។ គ្មានអ្វីត្រូវបានប្តូរឡើយ; សូមសម្អាតថាស ឬជ្រើសរើសថាសផ្សេង រួចព្យាយាមម្តងទៀត។',
      'not-allowed':
        'ទីតាំងនេះមិនអនុញ្ញាតឱ្យអាន ឬសរសេរឯកសារទេ។ គ្មានអ្វីត្រូវបានប្តូរឡើយ; សូមជ្រើសរើសថតផ្សេង រួចព្យាយាមម្តងទៀត។',
      'not-found': 'រកមិនឃើញឯកសារ ឬថតនេះទៀតទេ។ គ្មានអ្វីត្រូវបានប្តូរឡើយ; សូមជ្រើសរើសម្តងទៀត។',
    },
    tooLarge: (name: string, size: string, limit: string) =>
      `«${name}» មានទំហំ ${size} MB ប៉ុន្តែអាចអានបានត្រឹម ${limit} MB។ គ្មានអ្វីត្រូវបានប្តូរឡើយ; សូមជ្រើសរើសឯកសារតូចជាងនេះ។`,
  },
);

/** In megabytes, rounded up, so that what is too large never reads as if it were not. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}

/** What a person is told when a file could not be read or written; null where they gave it up themselves. */
export function fileProblemText(problem: FileProblem, language: Language): string | null {
  const { failed, causes, tooLarge } = texts[language];
  switch (problem.kind) {
    case 'cancelled':
      return null;
    case 'failed':
      return problem.cause === undefined ? failed(problem.message) : causes[problem.cause];
    case 'too-large':
      return tooLarge(problem.name, megabytes(problem.bytes), megabytes(problem.maxBytes));
    default:
      return unreachable(problem);
  }
}
