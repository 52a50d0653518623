import { AriaLiveAnnouncer, FluentProvider, makeStyles } from '@fluentui/react-components';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { HostContext } from '../shared/host/HostContext';
import type { Host } from '../shared/host/host';
import { directionOf } from '../shared/i18n/languages';
import { useTexts } from '../shared/i18n/useTexts';
import { useFluentTheme } from '../shared/theme/fluentThemes';
import { useThemeName } from '../shared/theme/useTheme';

interface ProvidersProps {
  host: Host | null;
  client: QueryClient;
  children: ReactNode;
}

const useStyles = makeStyles({
  // Fluent's own value is `left` in every direction.
  root: { textAlign: 'start' },
  // The ground of every page. Not the root: Fluent gives its styles to whatever pops up, too.
  ground: { minHeight: '100vh' },
});

export function Providers({ host, client, children }: ProvidersProps) {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <HostContext value={host}>
          <Fluent>{children}</Fluent>
        </HostContext>
      </QueryClientProvider>
    </I18nProvider>
  );
}

function Fluent({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { language } = useTexts();
  const { name, theme } = useFluentTheme(useThemeName());
  useEffect(() => {
    // For what the browser draws itself: scroll bars, and the ground behind a page that is pulled too far.
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return (
    <FluentProvider theme={theme} dir={directionOf(language)} className={styles.root}>
      <AriaLiveAnnouncer>
        <div className={styles.ground}>{children}</div>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
