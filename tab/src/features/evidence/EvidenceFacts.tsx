import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { Evidence } from '../../shared/api/types';
import { useDates } from '../../shared/i18n/useDates';
import { useTexts } from '../../shared/i18n/useTexts';
import { WhoSees } from './WhoSees';

interface EvidenceFactsProps {
  evidence: Evidence;
  manager: string | null;
}

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  link: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
  },
});

/** When it happened, whose word it is, where more of it is, and who can see it. */
export function EvidenceFacts({ evidence: { date, source, link, visibility }, manager }: EvidenceFactsProps) {
  const styles = useStyles();
  const { t } = useTexts('evidence');
  const dates = useDates();
  return (
    <div className={styles.root}>
      <time dateTime={date}>{dates.day(date)}</time>
      <WhoSees visibility={visibility} manager={manager} />
      {source !== '' && <span>{t('from', { source })}</span>}
      {link !== null && (
        <Link href={link} target="_blank" rel="noopener noreferrer" className={styles.link}>
          <bdi>{hostOf(link)}</bdi>
          <OpenRegular aria-label={t('newWindow')} />
        </Link>
      )}
    </div>
  );
}

const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).host : link);
