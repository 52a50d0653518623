import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PageBoundary } from '../app/PageBoundary';
import { Providers } from '../app/Providers';
import { loadTexts } from '../app/texts';
import { Pane } from '../features/outlook/Pane';
import { isInOutlook } from '../features/outlook/office/office';
import { outlookHost } from '../features/outlook/office/outlookHost';
import { openSession } from '../features/outlook/signIn/paneSession';
import { createQueryClient } from '../shared/api/queryClient';
import { loadNamespace, startI18n } from '../shared/i18n/i18n';
import { languageFor } from '../shared/i18n/languageFor';
import { loadTheme } from '../shared/theme/fluentThemes';
import { themeNow } from '../shared/theme/useTheme';

/** The pane that Outlook shows beside a meeting. */
export async function showPane(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('outlook.html has no root.');

  const host = (await isInOutlook()) ? outlookHost() : null;
  const session = host ? openSession() : null;
  // What fails is told by the view that waits for it.
  session?.catch(() => undefined);
  await Promise.all([startI18n(loadTexts, languageFor(host)), loadTheme(themeNow(host))]);
  await loadNamespace('outlook');

  createRoot(root).render(
    <StrictMode>
      <Providers host={host} client={createQueryClient()}>
        <PageBoundary address="outlook" isPlain>
          <Pane session={session} />
        </PageBoundary>
      </Providers>
    </StrictMode>,
  );
}
