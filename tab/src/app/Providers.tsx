import { AriaLiveAnnouncer, FluentProvider, makeStyles } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect, useState, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { asProblem, isWorthRetrying } from '../shared/api/problem';
import { HostContext } from '../shared/host/HostContext';
import type { Host } from '../shared/host/host';
import { languageOf } from '../shared/i18n/i18n';
import { directionOf } from '../shared/i18n/languages';
import { themes } from '../shared/theme/themes';
import { useThemeName } from '../shared/theme/useTheme';

interface ProvidersProps {
  i18n: i18n;
  host: Host | null;
  children: ReactNode;
}

const useStyles = makeStyles({
  // Fluent's own value is `left` in every direction.
  root: { textAlign: 'start' },
  // The ground of every page. Not the root: Fluent gives its styles to whatever pops up, too.
  ground: { minHeight: '100vh' },
});

export function Providers({ i18n, host, children }: ProvidersProps) {
  const [client] = useState(createQueryClient);
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <HostContext value={host}>
          <Fluent>{children}</Fluent>
        </HostContext>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function Fluent({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const theme = useThemeName();
  useEffect(() => {
    // For what the browser draws itself: scroll bars, and the ground behind a page that is pulled too far.
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]} dir={directionOf(languageOf(i18n))} className={styles.root}>
      <AriaLiveAnnouncer>
        <div className={styles.ground}>{children}</div>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Without a network a read fails and says so; the default would wait in silence.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retryDelay: (attempt) => 300 * 2 ** attempt,
        retry: (failures, error) => failures < 2 && isWorthRetrying(asProblem(error)),
      },
    },
  });
}
