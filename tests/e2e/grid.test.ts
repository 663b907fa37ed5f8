import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { buildGridPage, type GridPages } from './support/gridPage/openGridPage.ts';

let browser: Browser;
let pages: GridPages;
let page: Page;

beforeAll(async () => {
  [browser, pages] = await Promise.all([launchChromium(), buildGridPage()]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.remove();
});
afterEach(async () => {
  await page.context().close();
});

async function open(query = ''): Promise<Locator> {
  page = await pages.open(browser, query);
  return page.getByRole('grid', { name: 'Sample' });
}

/** The cell in the given line (from 0) under the heading. */
async function cell(line: number, heading: string): Promise<Locator> {
  const column = await page
    .getByRole('columnheader', { name: heading, exact: true })
    .last()
    .getAttribute('aria-colindex');
  return page.locator(`[data-r="${line}"] > [role="gridcell"][aria-colindex="${column}"]`);
}

async function textOf(line: number, heading: string): Promise<string> {
  return await (await cell(line, heading)).innerText();
}

async function click(line: number, heading: string): Promise<void> {
  await (await cell(line, heading)).click();
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Where the cursor is, as a screen reader is told. */
async function cursor(): Promise<string | null> {
  return await page.evaluate(() => {
    const grid = document.querySelector('[role="grid"]');
    const active = document.getElementById(grid?.getAttribute('aria-activedescendant') ?? '');
    return active === null
      ? null
      : `${active.parentElement?.getAttribute('aria-rowindex')}:${active.getAttribute('aria-colindex')}`;
  });
}

const told = () => page.evaluate(() => window.told);
const codes = async (): Promise<string[]> =>
  await page.locator('[data-r] > [data-c="0"]').allInnerTexts();
const editor = (): Locator => page.locator('[data-editor]');

/** Whether the cell of the cursor is wholly in sight. */
async function seen(): Promise<boolean> {
  return await page.evaluate(() => {
    const id = document.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant');
    const box = document.getElementById(id ?? '')?.getBoundingClientRect();
    if (box === undefined) return false;
    return [
      [box.left + 2, box.top + 2],
      [box.right - 3, box.bottom - 3],
    ].every(([x, y]) => document.elementFromPoint(x!, y!)?.closest('[id]')?.id === id);
  });
}

describe('moving', () => {
  it('goes by arrows, Home, End, pages and corners, and scrolls along', async () => {
    await open('?rows=500');
    await click(0, 'Code');
    await press('ArrowDown', 'ArrowRight');
    await expect.poll(cursor).toBe('4:2');
    await press('End');
    await expect.poll(cursor).toBe('4:19');
    expect(await (await cell(1, 'Remarks')).isVisible()).toBe(true);
    await press('Control+End');
    await expect.poll(cursor).toBe('502:19');
    await expect.poll(() => textOf(499, 'Code')).toBe('4.2.500');
    await press('Control+Home', 'PageDown');
    await expect.poll(cursor).toMatch(/^1\d:1$/);
    await press('ArrowUp', 'Control+ArrowUp', 'ArrowUp');
    await expect.poll(cursor).toBe('2:1');
  });

  it('keeps the cell of the cursor clear of the header, the foot and the frozen columns', async () => {
    await open('?rows=200');
    await click(0, 'Code');
    for (let step = 0; step < 30; step++) await press('ArrowDown');
    await press(
      'End',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
    );
    for (let step = 0; step < 10; step++) await press('ArrowLeft');
    await expect.poll(cursor).toBe('33:3');
    await expect.poll(seen).toBe(true);
    for (let step = 0; step < 25; step++) await press('ArrowUp');
    await expect.poll(seen).toBe(true);
  });

  it('leaves the grid by Tab at its last cell and after Escape', async () => {
    const grid = await open('?rows=3');
    await click(0, 'Code');
    await press('Tab');
    await expect.poll(cursor).toBe('3:2');
    await press('Escape', 'Tab');
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(false);
  });
});

describe('editing', () => {
  it('begins by typing, replaces the text, and goes down with Enter', async () => {
    await open();
    await click(0, 'Quantity');
    await page.keyboard.type('12');
    await press('Enter');
    await page.keyboard.type('13');
    await press('Tab');
    await expect
      .poll(() => told())
      .toEqual([
        { cause: 'typed', edits: [{ row: 'r0', column: 'quantity', text: '12' }] },
        { cause: 'typed', edits: [{ row: 'r1', column: 'quantity', text: '13' }] },
      ]);
    await expect.poll(() => textOf(0, 'Quantity')).toBe('12');
    await expect.poll(cursor).toBe('4:6');
  });

  it('begins with the old text at F2 and a double click; Escape gives it up', async () => {
    await open();
    await click(0, 'Amount (riel)');
    await press('F2');
    await expect.poll(() => editor().getByRole('textbox').inputValue()).toBe('400000');
    await page.keyboard.type('0');
    await press('Escape');
    await expect.poll(() => told()).toEqual([]);
    await (await cell(0, 'Remarks')).dblclick();
    await page.keyboard.type(' soon');
    await press('Alt+Enter');
    await page.keyboard.insertText('ខែមករា');
    await press('Enter');
    expect((await told())[0]?.edits[0]?.text).toBe('To be agreed with the provinces soon\nខែមករា');
  });

  it('keeps what was typed when the mouse goes elsewhere, the cell is scrolled away, or the grid goes', async () => {
    const grid = await open('?rows=400');
    await click(0, 'Quantity');
    await page.keyboard.type('21');
    await click(3, 'Code');
    await click(1, 'Quantity');
    await page.keyboard.type('22');
    await grid.evaluate((element) => element.scrollTo(0, 8000));
    await expect.poll(async () => (await told()).length).toBe(2);
    await expect
      .poll(() => grid.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await press('Control+Home');
    await click(2, 'Quantity');
    await page.keyboard.type('23');
    await page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent === 'Toggle')
        ?.click(),
    );
    await expect
      .poll(async () => (await told()).map(({ edits }) => edits[0]?.text))
      .toEqual(['21', '22', '23']);
  });

  it('says why a text is refused, keeps it in its cell, and takes it when it is mended', async () => {
    await open();
    await click(0, 'Quantity');
    await page.keyboard.type('many');
    await press('Enter');
    await expect
      .poll(() => page.getByRole('alert').innerText())
      .toBe('"many" is not a whole number.');
    await click(4, 'Code');
    const refused = await cell(0, 'Quantity');
    await expect.poll(() => refused.innerText()).toBe('many');
    await expect.poll(() => refused.getAttribute('aria-invalid')).toBe('true');
    await refused.dblclick();
    await press('Backspace', 'Backspace', 'Backspace', 'Backspace', '9', 'Enter');
    await expect
      .poll(() => told())
      .toEqual([{ cause: 'typed', edits: [{ row: 'r0', column: 'quantity', text: '9' }] }]);
    await click(1, 'Quantity');
    await page.keyboard.type('few');
    await click(4, 'Code');
    await click(1, 'Quantity');
    await press('Escape');
    await expect.poll(() => textOf(1, 'Quantity')).toBe('8');
  });

  it('tells of a refused text that goes with the grid', async () => {
    await open();
    await click(0, 'Quantity');
    await page.keyboard.type('many');
    await page.getByRole('button', { name: 'Toggle' }).click();
    expect(await page.evaluate(() => window.unkept)).toEqual([
      '"many" was not kept: "many" is not a whole number.',
    ]);
  });

  it('chooses from a list by typing', async () => {
    await open();
    await click(0, 'Kind');
    await page.keyboard.type('exh');
    await page.getByRole('option', { name: 'exhibition' }).waitFor();
    await press('Enter');
    await expect
      .poll(() => told())
      .toEqual([{ cause: 'typed', edits: [{ row: 'r0', column: 'kind', text: 'exhibition' }] }]);
    await press('F2');
    await page.getByRole('option', { name: 'tour' }).click();
    await expect.poll(() => textOf(0, 'Kind')).toBe('tour');
  });

  it('leaves an edited row where it is in a sorted grid', async () => {
    await open();
    await page.getByRole('columnheader', { name: 'Quantity' }).getByText('Quantity').click();
    const first = (await codes())[0];
    await click(0, 'Quantity');
    await page.keyboard.type('24');
    await press('Enter');
    expect((await codes())[0]).toBe(first);
    await expect.poll(() => textOf(0, 'Quantity')).toBe('24');
  });
});

describe('blocks', () => {
  it('are drawn by Shift and by the mouse, copied, pasted once and cleared once', async () => {
    const grid = await open();
    await click(0, 'Quantity');
    await press('Shift+ArrowRight', 'Shift+ArrowDown');
    await expect.poll(() => grid.locator('[aria-selected="true"]').count()).toBe(4);
    await press('Control+c');
    await click(4, 'Quantity');
    await press('Control+v');
    await expect
      .poll(() => told())
      .toEqual([
        {
          cause: 'pasted',
          edits: [
            { row: 'r4', column: 'quantity', text: '1' },
            { row: 'r4', column: 'amount', text: '400,000' },
            { row: 'r5', column: 'quantity', text: '8' },
            { row: 'r5', column: 'amount', text: '1,325,000' },
          ],
        },
      ]);
    await (await cell(1, 'Activity')).hover();
    await page.mouse.down();
    await (await cell(3, 'Kind')).hover();
    await page.mouse.up();
    await expect.poll(() => grid.locator('[aria-selected="true"]').count()).toBe(9);
    await press('Delete');
    const [, cleared] = await told();
    expect(cleared?.cause).toBe('cleared');
    expect(cleared?.edits.map(({ column }) => column)).toEqual(['khmer', 'khmer', 'khmer']);
    await expect
      .poll(() => page.getByRole('alert').innerText())
      .toContain('An activity needs a title.');
  });

  it('from a spreadsheet are taken cell by cell, and what is refused is told in one message', async () => {
    await open();
    await click(0, 'Quantity');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '7\t"1,000"\r\nmany\t2000\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    expect((await told())[0]?.edits.map(({ text }) => text)).toEqual(['7', '1,000', '2000']);
    await expect
      .poll(() => page.getByRole('alert').innerText())
      .toBe('3 cells pasted.\nRow 2, Quantity: "many" is not a whole number.');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });
});

describe('arranging', () => {
  it('sorts in natural order by a click and by the keyboard', async () => {
    await open('?rows=24');
    const code = page.getByRole('columnheader', { name: 'Code' });
    await code.getByText('Code').click();
    expect((await codes()).slice(0, 3)).toEqual(['1.1.1', '1.1.4', '1.2.2']);
    await expect.poll(() => code.getAttribute('aria-sort')).toBe('ascending');
    await press('Control+Home', 'ArrowUp', 'Enter');
    await expect.poll(() => code.getAttribute('aria-sort')).toBe('descending');
    expect((await codes()).slice(0, 2)).toEqual(['4.3.24', '4.3.21']);
  });

  it('filters from the menu of a column, by keyboard alone', async () => {
    const grid = await open();
    await click(0, 'Kind');
    await press('Alt+ArrowDown');
    const menu = page.getByRole('dialog', { name: 'Menu of Kind' });
    await menu.waitFor();
    await menu.getByRole('textbox', { name: 'Contains…' }).focus();
    await press('ArrowDown', 'Space', 'ArrowDown', 'Space', 'Escape');
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('23');
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.preferences.filters)).toEqual({
      kind: { kind: 'values', values: ['exhibition', 'meeting'] },
    });
  });

  it('searches, keeps the cursor on its row, and says when nothing is found', async () => {
    await open();
    await click(4, 'Activity');
    await page.getByLabel('Search').fill('monthly MEETING');
    await expect.poll(async () => (await codes())[0]).toBe('1.2.5');
    await expect.poll(cursor).toBe('3:2');
    await page.getByLabel('Search').fill('nothing like it');
    await page.getByText('No row matches.').waitFor();
  });

  it('groups rows under headings with subtotals, folded by keyboard and by mouse', async () => {
    const grid = await open('?group=1');
    const first = page.locator('[data-r="0"]');
    await expect.poll(() => first.innerText()).toContain('Programme 1');
    await expect.poll(() => first.innerText()).toContain('200');
    await first.getByText('Programme 1').click();
    await press('ArrowLeft');
    expect(await first.getByRole('gridcell').first().getAttribute('aria-expanded')).toBe('false');
    await expect.poll(() => page.locator('[data-r="1"]').innerText()).toContain('Programme 2');
    await expect.poll(() => grid.getByText('80,725,000').count()).toBe(1);
    await page.getByRole('button', { name: 'Unfold' }).first().click();
    await expect.poll(() => page.locator('[data-r="1"]').innerText()).toContain('workshop');
  });

  it('hides, freezes, widens and moves columns, and gives the arrangement to the screen', async () => {
    await open();
    const menuOf = async (heading: string, item: string): Promise<void> => {
      await click(0, heading);
      await press('Alt+ArrowDown');
      await page.getByRole('button', { name: item, exact: true }).click();
    };
    await menuOf('Kind', 'Hide');
    await expect.poll(() => page.getByRole('columnheader', { name: 'Kind' }).count()).toBe(0);
    await menuOf('Amount (riel)', 'Freeze');
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['Code', 'Activity', 'Amount (riel)', 'សកម្មភាព']),
    );
    expect(
      await page.getByRole('columnheader', { name: 'Amount (riel)' }).getAttribute('aria-colindex'),
    ).toBe('3');
    const edge = page.locator('[data-header-column="quantity"] [data-resizer]');
    const box = (await edge.boundingBox())!;
    await page.mouse.move(box.x + 4, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 54, box.y + 8, { steps: 4 });
    await page.mouse.up();
    const { width } = (await page.locator('[data-header-column="quantity"]').boundingBox())!;
    expect(Math.round(width)).toBe(134);
    await page
      .locator('[data-header-column="quantity"] button')
      .first()
      .dragTo(page.locator('[data-header-column="khmer"]'), { targetPosition: { x: 5, y: 10 } });
    expect(await page.evaluate(() => window.preferences)).toMatchObject({
      hidden: { kind: true },
      frozen: { amount: true },
      widths: { quantity: 134 },
    });
    expect(
      await page.getByRole('columnheader', { name: 'Quantity' }).getAttribute('aria-colindex'),
    ).toBe('4');
  });
});

describe('what others rely on', () => {
  it('draws only what is in view, and one edited row alone anew', async () => {
    await open('?rows=100000');
    await expect.poll(() => page.getByRole('row').count()).toBeLessThan(45);
    await page.evaluate(() => {
      window.unkept = [];
      new MutationObserver((records) => {
        for (const { target } of records) {
          const row = (target instanceof Element ? target : target.parentElement)?.closest(
            '[data-r]',
          );
          if (row !== null && row !== undefined)
            window.unkept.push(row.getAttribute('data-r') ?? '');
        }
      }).observe(document.querySelector('[role="grid"]')!, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await click(5, 'Quantity');
    await page.keyboard.type('12');
    await click(5, 'Code');
    await expect.poll(() => textOf(5, 'Quantity')).toBe('12');
    expect([...new Set(await page.evaluate(() => window.unkept))]).toEqual(['5']);
    await press('Control+End');
    await expect.poll(cursor).toBe('100002:19');
  });

  it('does not cut Khmer signs above and below the line', async () => {
    await open('?lines=1');
    const cut = await page.evaluate(() => {
      const content = document.querySelector('[data-r="1"] [lang="km"] > div')!;
      const range = document.createRange();
      range.selectNodeContents(content);
      return {
        line: range.getClientRects()[0]!.height,
        room: content.getBoundingClientRect().height,
      };
    });
    expect(cut.room).toBeGreaterThanOrEqual(24);
    expect(cut.line).toBeLessThanOrEqual(cut.room);
  });

  it.each(['', '?group=1', '?scheme=dark'])('passes the accessibility check: %s', async (query) => {
    await open(query);
    await click(2, 'Activity');
    await page.addScriptTag({ content: await axeSource() });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            root: Element,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run(document.querySelector('[role="grid"]')!.parentElement!);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    });
    expect(violations).toEqual([]);
  });
});

async function axeSource(): Promise<string> {
  return await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
}
