import type { z } from 'zod';

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What is wrong with a value, as a predicate: «is to be a text». */
function predicate(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `is to be ${kindsOfValue[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `is not known (allowed: ${issue.values.filter((value) => value !== '').join(', ')})`;
    case 'too_big':
      return bound(issue.origin, 'at most', issue.maximum);
    case 'too_small':
      return issue.inclusive === false && issue.origin === 'number'
        ? `is to be above ${issue.minimum}`
        : bound(issue.origin, 'at least', issue.minimum);
    case 'unrecognized_keys':
      return 'is not known';
    case 'invalid_format':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return 'is not allowed';
  }
}

function bound(origin: string, word: string, limit: number | bigint): string {
  if (origin === 'string') return `is to have ${word} ${limit} characters`;
  if (origin === 'array') return `is to have ${word} ${limit} entries`;
  return `is to be ${word} ${limit}`;
}

/** A key that a person can read on a line of its own, whatever stands in the file. */
function shownKey(key: string): string {
  if (/^[\w-]{1,60}$/.test(key)) return key;
  return JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key);
}

function shownPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : (index === 0 ? '' : '.') + shownKey(String(part)),
    )
    .join('');
}

function problemsOf(issue: z.core.$ZodIssue): readonly string[] {
  const paths =
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path];
  return paths.map(
    (path) => `${path.length === 0 ? 'the file' : shownPath(path)} ${issue.message}`,
  );
}

/** More problems at once than anybody mends at once. */
const mostShown = 10;

/**
 * Reads data that come from outside.
 * @returns the value, or every problem with its path, ready to be printed: `event.date is to be a date, YYYY-MM-DD`
 */
export function readData<T>(
  schema: z.ZodType<T>,
  given: unknown,
): { readonly value: T } | { readonly problems: string } {
  const read = schema.safeParse(given, { error: predicate });
  if (read.success) return { value: read.data };
  const problems = read.error.issues.flatMap(problemsOf);
  const more = problems.length - mostShown;
  const shown = problems.slice(0, mostShown).join('; ');
  return { problems: more > 0 ? `${shown}; and ${more} more` : shown };
}
