import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { lazy, useMemo } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
import { asProblem } from '../../shared/api/problem';
import { peopleQueries } from '../../shared/api/queries/people';
import { useTexts } from '../../shared/i18n/useTexts';
import { PersonContext, type Person } from '../../shared/people/PersonContext';
import { personPaths } from '../../shared/people/paths';
import { Late } from '../../shared/ui/Late';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { SubNav } from '../../shared/ui/navigation/SubNav';
import { PageBoundary } from '../PageBoundary';

const NobodyYouSee = lazy(() => import('./NobodyYouSee'));
const PersonPicture = lazy(() => import('./PersonPicture'));

const useStyles = makeStyles({
  person: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  // Keeps its place while the picture loads.
  picture: { width: '32px', height: '32px', flexShrink: 0 },
  name: { ...typographyStyles.subtitle2, overflowWrap: 'anywhere' },
  nav: { marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXXL}` },
});

/** What the pages about a person share: whom they are about, and the way from one to the other. */
export function PersonFrame() {
  const styles = useStyles();
  const { t } = useTexts();
  const { person: id = 'me' } = useParams();
  const { pathname } = useLocation();
  const { data: profile, error, refetch } = useQuery(peopleQueries.profile(id));
  const { data: me } = useQuery(peopleQueries.profile('me'));
  const isMe = id === 'me' || id === me?.id;
  const person = useMemo<Person>(
    () => ({ id: isMe ? 'me' : id, isMe, name: profile?.name ?? null, level: profile?.level ?? null }),
    [id, isMe, profile],
  );
  if (error && !profile) {
    return asProblem(error).code === 'not_found' ? (
      <NobodyYouSee />
    ) : (
      <ProblemBar error={error} onRetry={() => void refetch()} />
    );
  }

  return (
    <PersonContext value={person}>
      {!isMe && (
        <div className={styles.person}>
          <span className={styles.picture}>
            <Late>
              <PersonPicture name={person.name} />
            </Late>
          </span>
          <bdi className={styles.name}>{person.name}</bdi>
        </div>
      )}
      <SubNav
        label={isMe ? t('sections.growth') : (person.name ?? t('person.pages'))}
        className={styles.nav}
        pages={[
          { to: personPaths.growth(id), text: t('person.growth'), end: true },
          { to: personPaths.assessments(id), text: t('person.assessments') },
          { to: personPaths.evidence(id), text: t('person.evidence') },
          { to: personPaths.promotionCase(id), text: t('person.case') },
        ]}
      />
      <PageBoundary address={pathname}>
        <Outlet />
      </PageBoundary>
    </PersonContext>
  );
}
