import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/app/texts';
import { startI18n } from '../../src/shared/i18n/i18n';
import { lazyPage } from '../../src/shared/ui/navigation/lazyPage';

const module = { default: () => <p>Here</p> };

function draw(Page: ReturnType<typeof lazyPage>): void {
  render(
    <Suspense fallback="On its way">
      <Page />
    </Suspense>,
  );
}

describe('A page', () => {
  beforeAll(() => startI18n(loadTexts, 'en'));

  it('whose code and texts are there is drawn at once', () => {
    draw(lazyPage({ load: () => Promise.resolve(module), loaded: () => module, texts: 'shared' }));

    expect(screen.getByText('Here')).toBeVisible();
  });

  it('whose texts are not there yet is waited for', async () => {
    draw(lazyPage({ load: () => Promise.resolve(module), loaded: () => module, texts: 'team' }));

    expect(screen.getByText('On its way')).toBeVisible();
    expect(await screen.findByText('Here')).toBeVisible();
  });
});
