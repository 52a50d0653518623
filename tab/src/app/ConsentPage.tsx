import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { asError } from '../shared/asError';
import { useTexts } from '../shared/i18n/useTexts';
import { useSession } from '../shared/signIn/SessionContext';
import { PlainPage } from '../shared/ui/PlainPage';

/** In a window of a host's: leads to the authority, and tells the host when the person is back. */
export default function ConsentPage() {
  const { t } = useTexts();
  const session = useSession();
  const [parameters] = useSearchParams();
  const isGiven = parameters.has('given');
  const claims = parameters.get('claims');
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    const act = async () => {
      if (isGiven) await (await import('../shared/host/teams')).authenticated();
      else await session?.consent({ claims, returnTo: new URL('?given', window.location.href) });
    };
    act().catch((error: unknown) => {
      setFailure(asError(error));
    });
  }, [session, isGiven, claims]);
  if (failure) throw failure;
  return (
    <PlainPage>
      <Spinner label={t('consent.leading')} />
    </PlainPage>
  );
}
