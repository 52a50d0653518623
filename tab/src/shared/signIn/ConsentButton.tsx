import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../api/problem';
import { useTexts } from '../i18n/useTexts';
import { useSession } from './SessionContext';

/** How long it takes until consent that was given holds everywhere, in milliseconds. */
const spreading = 4000;

const useStyles = makeStyles({ refused: { color: tokens.colorStatusDangerForeground1 } });

interface ConsentButtonProps {
  /** What was refused for want of consent. */
  error: Error;
  onGiven: () => void;
}

/** Lets the person agree that the service acts for her in Microsoft Graph. */
export function ConsentButton({ error, onGiven }: ConsentButtonProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const session = useSession();
  const consent = useMutation({
    mutationFn: async () => {
      await session?.consent({ claims: asProblem(error).claims, returnTo: new URL(window.location.href) });
      await new Promise((done) => setTimeout(done, spreading));
    },
    onSuccess: onGiven,
  });
  if (!session) return null;
  return (
    <>
      {consent.error && asProblem(consent.error).code !== 'sign_in_cancelled' && (
        <span role="alert" className={styles.refused}>
          {t('consent.refused')} <bdi>{asProblem(consent.error).message}</bdi>
        </span>
      )}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={consent.isPending}
        onClick={() => {
          consent.mutate();
        }}
      >
        {consent.isPending ? t('consent.asking') : t('consent.give')}
      </Button>
    </>
  );
}
