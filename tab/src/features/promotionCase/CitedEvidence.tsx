import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CaseEvidence } from '../../shared/api/types';
import { useDates } from '../../shared/i18n/useDates';
import { useTexts } from '../../shared/i18n/useTexts';
import { sectionId } from '../../shared/ladder/sectionId';
import { usePerson } from '../../shared/people/PersonContext';
import { personPaths } from '../../shared/people/paths';
import { scrollMargin } from '../../shared/ui/breakpoints';
import { TextLink } from '../../shared/ui/navigation/TextLink';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr)',
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: scrollMargin,
    outlineOffset: '2px',
  },
  number: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: 'anywhere' },
});

/** A piece that the case cites, by its number. */
export function CitedEvidence({ evidence }: { evidence: CaseEvidence }) {
  const styles = useStyles();
  const { t } = useTexts('promotionCase');
  const dates = useDates();
  const { id: person } = usePerson();
  const { id, number, title, text, source, link, date, freshness } = evidence;
  return (
    <li id={sectionId('evidence', String(number))} tabIndex={-1} className={styles.root}>
      <span className={styles.number}>[{number}]</span>
      <div>
        <p className={styles.title}>
          <TextLink to={personPaths.evidence(person, id)}>
            <bdi>{title}</bdi>
          </TextLink>
        </p>
        {text !== '' && (
          <p dir="auto" className={styles.text}>
            {text}
          </p>
        )}
        <p className={styles.facts}>
          {[dates.day(date), source === '' ? t('ownAccount') : t('from', { source }), t(`freshness.${freshness}`)]
            .filter(Boolean)
            .join(' · ')}
          {link !== null && (
            <>
              {' · '}
              <Link href={link} target="_blank" rel="noopener noreferrer" inline>
                <bdi>{link}</bdi>
              </Link>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
