import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showUnopened } from '../../src/app/unopened';

it.each([
  ['en', 'Ladder could not be opened', 'Try again', 'ltr'],
  ['de', 'Ladder konnte nicht geöffnet werden', 'Erneut versuchen', 'ltr'],
  ['ar', 'تعذّر فتح Ladder', 'أعد المحاولة', 'rtl'],
] as const)('A tab that does not open says so in %s, and offers to try again', (language, words, again, direction) => {
  document.body.innerHTML = '<div id="root"></div>';

  showUnopened(language);

  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(screen.getByRole('alert')).toHaveAttribute('dir', direction);
  expect(screen.getByRole('button', { name: again })).toBeVisible();
});
