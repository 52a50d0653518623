import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { loadTheme, useFluentTheme } from '../../src/shared/theme/fluentThemes';
import type { ThemeName } from '../../src/shared/theme/themes';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../src/shared/theme/contrast', () => ({
  get default(): never {
    asked();
    throw new Error('The file does not come.');
  },
}));

function Drawn({ name }: { name: ThemeName }) {
  return <p>{useFluentTheme(name).name}</p>;
}

it('A theme that does not come is asked for once, and again when it is chosen again', async () => {
  await loadTheme('light');
  const tree = (name: ThemeName) => (
    <Suspense fallback={null}>
      <Drawn name={name} />
    </Suspense>
  );
  const { rerender } = render(tree('light'));
  const choose = (name: ThemeName) =>
    act(async () => {
      rerender(tree(name));
      await new Promise((done) => setTimeout(done, 100));
    });

  await choose('contrast');
  expect(screen.getByText('light')).toBeVisible();
  expect(asked).toHaveBeenCalledOnce();

  await choose('dark');
  expect(await screen.findByText('dark')).toBeVisible();

  await choose('contrast');
  expect(screen.getByText('dark')).toBeVisible();
  expect(asked).toHaveBeenCalledTimes(2);
});
