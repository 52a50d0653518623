import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with what axe finds wrong, rule by rule. Contrast needs a layout, which jsdom has not. */
export async function expectNoViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}
