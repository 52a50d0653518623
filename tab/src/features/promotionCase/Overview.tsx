import { makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../../shared/i18n/useTexts';
import { sectionId } from '../../shared/ladder/sectionId';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { useHashLink } from '../../shared/ui/navigation/useHashLink';
import { useCase } from './CaseContext';
import { gapsOf } from './sentences';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, alignContent: 'start' },
  share: { ...typographyStyles.subtitle1, margin: 0 },
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalM} 0 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  gap: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  missing: { color: tokens.colorNeutralForeground3 },
  none: { ...typographyStyles.body1, margin: 0 },
});

/** How far the case is, and what is missing. */
export function Overview() {
  const styles = useStyles();
  const { t } = useTexts('promotionCase');
  const { t: said } = useTexts();
  const { made } = useCase();
  const toHash = useHashLink();
  const { covered, expectations } = made.coverage;
  const gaps = gapsOf(made);
  return (
    <section className={styles.root} aria-label={t('gaps')}>
      <p className={styles.share}>{t('covered', { covered, count: expectations })}</p>
      <ProgressBar
        aria-label={t('coverage', { covered, count: expectations })}
        value={covered}
        max={Math.max(1, expectations)}
        thickness="large"
      />
      <h2 className={styles.title}>{t('gaps')}</h2>
      {gaps.length === 0 ? (
        <p className={styles.none}>{t('noGaps')}</p>
      ) : (
        <ul className={styles.list}>
          {gaps.map(({ capability, missing, of }) => (
            <li key={capability} className={styles.gap}>
              <TextLink to={toHash(sectionId('capability', capability))}>
                <bdi>{capability ?? said('compare.everywhere')}</bdi>
              </TextLink>
              <span className={styles.missing}>{t('missing', { missing, count: of })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
