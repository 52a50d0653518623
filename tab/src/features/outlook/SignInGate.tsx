import { Button } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../shared/api/problem';
import { useTexts } from '../../shared/i18n/useTexts';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { PaneMessage } from './PaneMessage';
import type { PaneSession } from './signIn/paneSession';

interface SignInGateProps {
  session: PaneSession;
  children: ReactNode;
}

/** Shows what is for people who are signed in, once they are. */
export function SignInGate({ session, children }: SignInGateProps) {
  const { t } = useTexts('outlook');
  const known = useQuery({ queryKey: ['pane', 'sign-in'], queryFn: session.start, staleTime: Infinity });
  const asked = useMutation({ mutationFn: session.ask });

  if (known.isPending) return <PageSkeleton heading />;
  if (known.data === true || asked.isSuccess) return children;

  const ask = () => {
    asked.mutate();
  };
  return (
    <>
      <PaneMessage
        title={t('signIn.title')}
        action={
          <Button appearance="primary" disabledFocusable={asked.isPending} onClick={ask}>
            {asked.isPending ? t('signIn.pending') : t('signIn.button')}
          </Button>
        }
      >
        {t('signIn.text')}
      </PaneMessage>
      {asked.error &&
        (asProblem(asked.error).code === 'sign_in_cancelled' ? (
          <p role="alert">{t('signIn.cancelled')}</p>
        ) : (
          <ProblemBar error={asked.error} onRetry={ask} />
        ))}
    </>
  );
}
