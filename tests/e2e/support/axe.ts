import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What the accessibility checker finds wrong in the page as it stands: rule, and where. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Evaluated by the test, not loaded by the page, whose policy allows no foreign script.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
    );
  });
}
