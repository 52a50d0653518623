import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../shared/i18n/useTexts';
import { useSession } from '../../shared/signIn/SessionContext';
import { PageHeading } from '../../shared/ui/PageHeading';
import { LinkButton } from '../../shared/ui/navigation/LinkButton';

const useStyles = makeStyles({
  text: { maxWidth: '62ch', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What is left to say once everything is gone. */
export function Erased() {
  const styles = useStyles();
  const { t } = useTexts('privacy');
  const session = useSession();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The address stays, so the heading does not take the focus by itself.
    root.current?.querySelector('h1')?.focus();
  }, []);
  return (
    <div ref={root}>
      <PageHeading title={t('erase.done')}>{t('erase.done')}</PageHeading>
      <p className={styles.text}>{t('erase.doneHint')}</p>
      <div className={styles.actions}>
        {session?.signOut && (
          <Button appearance="primary" onClick={session.signOut}>
            {t('erase.signOut')}
          </Button>
        )}
        <LinkButton to="/">{t('erase.goOn')}</LinkButton>
      </div>
    </div>
  );
}
