import { expect, test } from 'vitest';
import { blockKeeps } from '#renderer/writers/blockKeeps.ts';
import type { Block } from '#shared/documents/textDoc.ts';

const body: Block = { kind: 'paragraph', runs: [{ text: 'a' }] };
const second: Block = { kind: 'paragraph', runs: [{ text: 'a', muted: true }] };
const signatures: Block = { kind: 'signatures', blocks: [] };
const copies: Block = { kind: 'distribution', title: '', items: [] };
const table: Block = { kind: 'table', description: '', widths: [1], header: [], rows: [] };

test('what stands before signatures stays with them, and they with the list of copies', () => {
  expect(blockKeeps([body, body, signatures, copies])).toEqual([false, true, true, false]);
  expect(blockKeeps([body, table, signatures, body])).toEqual([false, true, false, false]);
});

test('of two languages both stay', () => {
  expect(blockKeeps([body, body, second, signatures])).toEqual([false, true, true, false]);
});

test('nothing else is kept', () => {
  expect(blockKeeps([body, second, table, copies])).not.toContain(true);
});
