import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Providers } from '../../src/app/Providers';
import { SignedIn } from '../../src/app/SignedIn';
import { loadTexts } from '../../src/app/texts';
import { createQueryClient } from '../../src/shared/api/queryClient';
import { startI18n } from '../../src/shared/i18n/i18n';
import { expectNoViolations } from '../axe';

it('leads out of a frame in which nobody signs in', async () => {
  await startI18n(loadTexts, 'en');
  const { container } = await act(() =>
    render(
      <Providers host={null} client={createQueryClient()}>
        <SignedIn signIn={{ isHere: false, session: Promise.resolve(null) }}>The ladder</SignedIn>
      </Providers>,
    ),
  );

  const way = await screen.findByRole('link', { name: 'Open Ladder in a window of its own' });
  expect(way).toHaveAttribute('href', window.location.href);
  expect(way).toHaveAttribute('target', '_blank');
  expect(screen.queryByText('The ladder')).not.toBeInTheDocument();
  await expectNoViolations(container);
});
