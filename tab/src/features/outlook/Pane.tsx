import { use } from 'react';
import { useTexts } from '../../shared/i18n/useTexts';
import { PaneFrame } from './PaneFrame';
import { PaneMessage } from './PaneMessage';
import { SignInGate } from './SignInGate';
import { MeetingView } from './meeting/MeetingView';
import type { PaneSession } from './signIn/paneSession';

interface PaneProps {
  /** Null outside Outlook. */
  session: Promise<PaneSession> | null;
}

/** Beside a meeting that somebody has open in Outlook. */
export function Pane({ session }: PaneProps) {
  const { t } = useTexts('outlook');
  if (!session) {
    return (
      <PaneFrame>
        <PaneMessage title={t('outside.title')}>{t('outside.text')}</PaneMessage>
      </PaneFrame>
    );
  }
  return <SignedInPane session={session} />;
}

function SignedInPane({ session }: { session: Promise<PaneSession> }) {
  const opened = use(session);
  return (
    <PaneFrame>
      <SignInGate session={opened}>
        <MeetingView askForConsent={opened.askForConsent} />
      </SignInGate>
    </PaneFrame>
  );
}
