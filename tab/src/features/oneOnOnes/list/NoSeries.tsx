import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../../shared/i18n/useTexts';
import { personPaths } from '../../../shared/people/paths';
import { Empty } from '../../../shared/ui/Empty';
import { TextLink } from '../../../shared/ui/navigation/TextLink';

interface NoSeriesProps {
  isManager: boolean;
  /** Who manages the reader; null when it is not known. */
  manager: string | null;
}

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalM}` } });

/** What the page is for, and who has to do what before there is something on it. */
export function NoSeries({ isManager, manager }: NoSeriesProps) {
  const styles = useStyles();
  const { t } = useTexts('oneOnOnes');
  if (isManager) return <Empty title={t('empty.title')}>{t('empty.forManagers')}</Empty>;
  return (
    <Empty title={t('empty.title')}>
      <p className={styles.text}>{t('empty.forReports')}</p>
      <p className={styles.text}>{manager === null ? t('empty.askManager') : t('empty.ask', { name: manager })}</p>
      <TextLink to={{ pathname: personPaths.growth('me'), hash: 'talk' }}>{t('empty.meanwhile')}</TextLink>
    </Empty>
  );
}
