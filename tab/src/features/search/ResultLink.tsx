import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { SearchResult } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { Marked } from '../../shared/ui/text/Marked';
import { Prose } from '../../shared/ui/text/Prose';
import { excerpt } from './excerpt';
import { addressOf } from './terms';

const useStyles = makeStyles({
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  where: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  title: { fontWeight: tokens.fontWeightSemibold },
});

export function ResultLink({ result }: { result: SearchResult }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Link to={addressOf(result)} className={styles.link}>
      <span className={styles.where}>
        {result.capability !== null && (
          <>
            <bdi>{result.capability}</bdi> ·{' '}
          </>
        )}
        {result.transition ? t('search.guideFor', result.transition) : t(`parts.${result.kind}`)}
      </span>
      <Prose>
        {result.title !== null && <span className={styles.title}>{result.title}. </span>}
        <Marked {...excerpt(result.text, result.highlights)} />
      </Prose>
    </Link>
  );
}
