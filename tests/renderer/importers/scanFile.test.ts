import { describe, expect, it } from 'vitest';
import { scanType } from '#renderer/importers/scanFile.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.codePointAt(0)!);

describe('a scan', () => {
  it.each([
    ['%PDF-1.7 …', 'application/pdf'],
    ['\u0000\u0000 junk %PDF-1.4', 'application/pdf'],
    ['\u0089PNG\r\n\u001a\n…', 'image/png'],
    ['\u00ff\u00d8\u00ff\u00e0JFIF', 'image/jpeg'],
  ])('is known by what it holds: %j', (text, type) => {
    expect(scanType(bytes(text))).toEqual({ ok: true, value: type });
  });

  it.each([
    ['', 'empty'],
    ['PK\u0003\u0004', 'other'],
    ['<html>', 'other'],
    ['\u0089PNG', 'other'],
    [`${' '.repeat(2000)}%PDF-1.4`, 'other'],
  ])('is refused where it is none: %j', (text, problem) => {
    expect(scanType(bytes(text))).toEqual({ ok: false, problem });
  });
});
