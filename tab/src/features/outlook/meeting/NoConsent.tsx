import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../../shared/api/problem';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { PaneMessage } from '../PaneMessage';

interface NoConsentProps {
  ask: () => Promise<void>;
  onGiven: () => void;
}

/** Nobody has let the service read the calendar yet. */
export function NoConsent({ ask, onGiven }: NoConsentProps) {
  const { t } = useTexts('outlook');
  const { mutate, error, isPending } = useMutation({ mutationFn: ask, onSuccess: onGiven });
  const start = () => {
    mutate();
  };
  return (
    <>
      <PaneMessage
        title={t('consent.title')}
        action={
          <>
            <Button appearance="primary" disabledFocusable={isPending} onClick={start}>
              {t('consent.button')}
            </Button>
            <Button onClick={onGiven}>{t('consent.again')}</Button>
          </>
        }
      >
        {t('consent.text')}
      </PaneMessage>
      {error && asProblem(error).code !== 'sign_in_cancelled' && <ProblemBar error={error} onRetry={start} />}
    </>
  );
}
