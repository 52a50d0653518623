import { AriaLiveAnnouncer, FluentProvider, makeStyles } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useState, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { asProblem, isWorthRetrying } from '../shared/api/problem';
import { languageOf } from '../shared/i18n/i18n';
import { directionOf } from '../shared/i18n/languages';
import { themes } from '../shared/theme/themes';
import { useThemeName } from '../shared/theme/useTheme';

interface ProvidersProps {
  i18n: i18n;
  children: ReactNode;
}

const useStyles = makeStyles({
  // Fluent's own value is `left` in every direction.
  root: { textAlign: 'start' },
});

export function Providers({ i18n, children }: ProvidersProps) {
  const [client] = useState(createQueryClient);
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <Fluent>{children}</Fluent>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function Fluent({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  return (
    <FluentProvider theme={themes[useThemeName()]} dir={directionOf(languageOf(i18n))} className={styles.root}>
      <AriaLiveAnnouncer>{children}</AriaLiveAnnouncer>
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
