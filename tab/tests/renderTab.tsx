import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BrowserRouter, useLocation, useNavigate } from 'react-router';
import { Providers } from '../src/app/Providers';
import { AppRoutes } from '../src/app/routes';
import { loadTexts } from '../src/app/texts';
import { createQueryClient } from '../src/shared/api/queryClient';
import type { Host } from '../src/shared/host/host';
import { startI18n } from '../src/shared/i18n/i18n';
import type { Language } from '../src/shared/i18n/languages';
import { SessionContext } from '../src/shared/signIn/SessionContext';
import type { Session } from '../src/shared/signIn/session';
import { loadTheme } from '../src/shared/theme/fluentThemes';
import { themeNow } from '../src/shared/theme/useTheme';

interface Around {
  language?: Language;
  session?: Session;
  host?: Host;
}

/** The whole tab at an address, as a reader meets it. */
export async function renderTab(address: string, { language = 'en', session, host }: Around = {}) {
  const user = userEvent.setup();
  await Promise.all([startI18n(loadTexts, language), loadTheme(themeNow(host ?? null))]);
  window.history.replaceState(null, '', address);
  let current = address;
  let back = (): void => {
    throw new Error('There is no page before.');
  };
  const { container } = render(
    <Providers host={host ?? null} client={createQueryClient()}>
      <SessionContext value={session ?? null}>
        <BrowserRouter>
          <AppRoutes />
          <Spy
            onMove={(to, goBack) => {
              current = to;
              back = goBack;
            }}
          />
        </BrowserRouter>
      </SessionContext>
    </Providers>,
  );
  return {
    user,
    container,
    address: () => current,
    goBack: () => {
      act(back);
    },
  };
}

function Spy({ onMove }: { onMove: (address: string, goBack: () => void) => void }) {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  onMove(`${pathname}${search}${hash}`, () => void navigate(-1));
  return null;
}
