import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../../shared/i18n/useTexts';
import { sectionId } from '../../shared/ladder/sectionId';
import { breakpoints, scrollMargin } from '../../shared/ui/breakpoints';
import { useCase } from './CaseContext';
import { CitedEvidence } from './CitedEvidence';
import { Expectation } from './Expectation';
import { Orphans } from './Orphans';

const useStyles = makeStyles({
  paper: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
    [breakpoints.pairs]: { padding: '40px 48px' },
  },
  title: { ...typographyStyles.title3, margin: 0, hyphens: 'auto', overflowWrap: 'anywhere' },
  coverage: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  heading: {
    ...typographyStyles.subtitle1,
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`,
    scrollMarginTop: scrollMargin,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The case as it reads when it is exported. */
export function CaseDocument({ title }: { title: string }) {
  const styles = useStyles();
  const { t } = useTexts('promotionCase');
  const { t: said } = useTexts();
  const { made } = useCase();
  const { covered, expectations } = made.coverage;
  return (
    <article className={styles.paper} aria-label={title}>
      <h2 className={styles.title}>
        <bdi>{title}</bdi>
      </h2>
      <p className={styles.coverage}>{t('coverage', { covered, count: expectations })}</p>
      {made.sections.map(({ capability, expectations: asked }) => (
        <section key={capability} aria-labelledby={sectionId('capability', capability)}>
          <h3 id={sectionId('capability', capability)} tabIndex={-1} className={styles.heading}>
            {capability === null ? said('compare.everywhere') : <bdi>{capability}</bdi>}
          </h3>
          <ul className={styles.list}>
            {asked.map((expectation) => (
              <Expectation key={expectation.statement} expectation={expectation} />
            ))}
          </ul>
        </section>
      ))}
      <Orphans />
      {made.evidence.length > 0 && (
        <section aria-labelledby={sectionId('cited')}>
          <h3 id={sectionId('cited')} tabIndex={-1} className={styles.heading}>
            {t('cited')}
          </h3>
          <ol className={styles.list}>
            {made.evidence.map((evidence) => (
              <CitedEvidence key={evidence.id} evidence={evidence} />
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
