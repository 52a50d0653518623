import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../shared/i18n/useTexts';
import { Empty } from '../shared/ui/Empty';
import { PlainPage } from '../shared/ui/PlainPage';

const useStyles = makeStyles({
  retry: { marginTop: tokens.spacingVerticalL },
});

/** What a frame shows when nothing around it answers. Signing in needs a window of its own: the authority is in no frame. */
export default function NoHost() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <PlainPage>
      <Empty title={t('noHost.title')}>
        <Link href={window.location.href} target="_blank" rel="noopener">
          {t('noHost.open')}
        </Link>
        <div className={styles.retry}>
          <Button
            onClick={() => {
              window.location.reload();
            }}
          >
            {t('problem.retry')}
          </Button>
        </div>
      </Empty>
    </PlainPage>
  );
}
