import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PageBoundary } from '../app/PageBoundary';
import { Providers } from '../app/Providers';
import { loadTexts } from '../app/texts';
import { Pane } from '../features/outlook/Pane';
import { isInOutlook } from '../features/outlook/office/office';
import { outlookHost } from '../features/outlook/office/outlookHost';
import { openSession } from '../features/outlook/signIn/paneSession';
import { startI18n } from '../shared/i18n/i18n';
import { chooseLanguage } from '../shared/i18n/languages';

/** The pane that Outlook shows beside a meeting. */
export async function showPane(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('outlook.html has no root.');

  const host = (await isInOutlook()) ? outlookHost() : null;
  const session = host ? openSession() : null;
  // What fails is told by the view that waits for it.
  session?.catch(() => undefined);
  const i18n = await startI18n(loadTexts, chooseLanguage(null, host ? [host.locale] : navigator.languages));
  await i18n.loadNamespaces('outlook');

  createRoot(root).render(
    <StrictMode>
      <Providers i18n={i18n} host={host}>
        <PageBoundary address="outlook" isPlain>
          <Pane session={session} />
        </PageBoundary>
      </Providers>
    </StrictMode>,
  );
}
