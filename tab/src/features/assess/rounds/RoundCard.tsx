import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { RoundSummary } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePerson } from '../../../shared/people/PersonContext';
import { personPaths } from '../../../shared/people/paths';
import { ArrowForward } from '../../../shared/ui/ForwardIcons';
import { LinkButton } from '../../../shared/ui/navigation/LinkButton';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { useSides } from '../people';
import { RoundLevels } from './RoundLevels';
import { StageBadge } from './StageBadge';
import { stageWords } from './stages';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  large: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL}`, boxShadow: tokens.shadow4 },
  words: { minWidth: 0, flex: '1 1 240px', display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  titleLarge: { ...typographyStyles.subtitle1 },
  next: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '64ch' },
});

export function RoundCard({ round, isLarge }: { round: RoundSummary; isLarge: boolean }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const dates = useDates();
  const person = usePerson();
  const { terms, writtenBy, signedOffAt } = round;
  const { other } = useSides(terms, writtenBy);
  const to = personPaths.assessment(person.id, terms.id);
  const { next, action } = stageWords(round);
  const period = dates.period(terms);

  return (
    <article className={mergeClasses(styles.card, isLarge && styles.large)} aria-label={period}>
      <div className={styles.words}>
        <div className={styles.line}>
          <h3 className={mergeClasses(styles.title, isLarge && styles.titleLarge)}>
            {isLarge ? period : <TextLink to={to}>{period}</TextLink>}
          </h3>
          <StageBadge round={round} />
        </div>
        <RoundLevels terms={terms} />
        <p className={styles.next}>
          {t(next, { name: other, day: signedOffAt === null ? '' : dates.longDay(signedOffAt) })}
        </p>
      </div>
      {isLarge && (
        <LinkButton to={to} appearance="primary" icon={<ArrowForward />} iconPosition="after">
          {t(action)}
        </LinkButton>
      )}
    </article>
  );
}
