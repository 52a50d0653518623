import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RoundChanges } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePerson } from '../../../shared/people/PersonContext';
import { personPaths } from '../../../shared/people/paths';
import { useManagerName } from '../../../shared/people/useManagerName';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { SectionTitle } from '../SectionTitle';
import { StandingRow, standingColumns } from './StandingRow';
import { wordsSince, type Standing } from './standings';

interface WhereIStandProps {
  standings: readonly Standing[];
  changes: ReadonlyMap<string, RoundChanges>;
  /** The capabilities that the page has a section for. */
  shown: ReadonlySet<string | null>;
}

const useStyles = makeStyles({
  heads: {
    ...typographyStyles.caption1Strong,
    display: 'none',
    color: tokens.colorNeutralForeground3,
    paddingBottom: tokens.spacingVerticalS,
    [breakpoints.pairs]: { display: 'grid', ...standingColumns },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  empty: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '60ch' },
});

/** What the two said when they last did, and whether the words are still those of then. */
export function WhereIStand({ standings, changes, shown }: WhereIStandProps) {
  const styles = useStyles();
  const { t } = useTexts('growth');
  const person = usePerson();
  const manager = useManagerName();
  const sides = {
    self: person.isMe ? t('me') : (person.name ?? t('self')),
    manager: person.isMe ? (manager ?? t('manager')) : t('me'),
  };

  return (
    <section aria-labelledby="stand">
      <SectionTitle id="stand">{person.isMe ? t('whereIStand') : t('whereTheyStand')}</SectionTitle>
      {standings.length === 0 ? (
        <p className={styles.empty}>
          {t(person.isMe ? 'noRatings' : 'noRatingsOfHers')}{' '}
          <TextLink to={personPaths.assessments(person.id)}>{t('toAssessments')}</TextLink>
        </p>
      ) : (
        <>
          <div className={styles.heads} aria-hidden>
            <span>{t('capability')}</span>
            <bdi>{sides.self}</bdi>
            <bdi>{sides.manager}</bdi>
          </div>
          <ul className={styles.list}>
            {standings.map((standing) => (
              <StandingRow
                key={standing.capability}
                standing={standing}
                words={wordsSince(standing, changes)}
                sides={sides}
                hasSection={shown.has(standing.capability)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
