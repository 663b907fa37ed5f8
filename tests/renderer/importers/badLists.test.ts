import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readList } from '#shared/people/list/readList.ts';
import { readListFile } from '#renderer/importers/readListFile.ts';
import { importing } from '#renderer/i18n/messages/importing.ts';
import { readProblemText } from '#renderer/i18n/importingText.ts';
import { badFiles, goodBook, goodText } from '#tests/support/badLists.ts';

describe('lists that are spoilt, or made to do harm', () => {
  it('are read with every row accounted for, or refused in a sentence', async () => {
    const files = await badFiles();
    expect(files.length).toBeGreaterThanOrEqual(200);
    let refused = 0;
    for (const [name, bytes] of files) {
      const tables = await readListFile(bytes, 'list.xlsx');
      if (!tables.ok) {
        refused += 1;
        expect(readProblemText(tables.problem, importing.en), name).toMatch(
          /\. Nothing was |nothing was changed/,
        );
        continue;
      }
      const { people, leftOut, questions } = readList(tables.value);
      const held = questions.filter(({ row }) => row !== null);
      const found = [...people, ...leftOut, ...held].map(({ sheet, row }) => `${sheet}:${row}`);
      const used = tables.value.flatMap(({ sheet, rows: all }) =>
        all.map(({ number }) => `${sheet}:${number}`),
      );
      expect(found.toSorted(), name).toEqual(used.toSorted());
    }
    expect(refused).toBeGreaterThan(40);
    expect(refused).toBeLessThan(files.length - 60);
  });

  it('are what the sound list is not', async () => {
    for (const bytes of [await goodBook(), strToU8(goodText)]) {
      const tables = await readListFile(bytes, 'កំពត.csv');
      expect(tables.ok && readList(tables.value).people.length).toBe(3);
    }
  });
});
