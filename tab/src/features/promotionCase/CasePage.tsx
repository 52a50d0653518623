import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { ladderQueries } from '../../shared/api/queries/ladders';
import { peopleQueries } from '../../shared/api/queries/people';
import { useTexts } from '../../shared/i18n/useTexts';
import { findLevel, levelAfter, levelName } from '../../shared/ladder/levels';
import { usePerson } from '../../shared/people/PersonContext';
import { personPaths } from '../../shared/people/paths';
import { Empty } from '../../shared/ui/Empty';
import { LevelPicker } from '../../shared/ui/LevelPicker';
import { keepFocus, PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { Redirect } from '../../shared/ui/navigation/Redirect';
import { CaseView } from './CaseView';

const useStyles = makeStyles({
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, maxWidth: '70ch', marginBottom: 0 },
  picker: { marginTop: tokens.spacingVerticalL, maxWidth: '360px' },
});

/** Why a person should be at a level, made of her evidence. */
export default function CasePage() {
  const styles = useStyles();
  const { t } = useTexts('promotionCase');
  const { t: said } = useTexts();
  const { id: person, isMe, name } = usePerson();
  const { ladder: ladderId, level: code } = useParams();
  const navigate = useNavigate();
  const profile = useQuery(peopleQueries.profile(person));
  const ladders = useQuery(ladderQueries.ladders());
  const heading = said('person.case');

  if (profile.isPending || ladders.isPending) return <PageSkeleton heading />;
  const held = profile.data?.level ?? null;
  const ladder =
    ladders.data?.find(({ id }) => id === (ladderId ?? held?.ladder)) ?? (ladderId ? undefined : ladders.data?.[0]);
  if (ladder && code === undefined && held) {
    const next = levelAfter(ladder, held.level)?.code ?? held.level;
    return <Redirect to={personPaths.promotionCase(person, ladder.id, next)} />;
  }
  const level = ladder && code !== undefined ? findLevel(ladder, code) : undefined;
  const error = ladders.error ?? profile.error;
  const title = level ? t('documentTitle', { name: name ?? heading, level: levelName(level) }) : heading;

  return (
    <>
      <PageHeading title={isMe || name === null ? heading : t('titleOf', { name })}>{heading}</PageHeading>
      <p className={styles.lead}>{t(isMe ? 'lead' : 'leadManager')}</p>
      {error && (
        <ProblemBar
          error={error}
          onRetry={() => {
            void profile.refetch();
            void ladders.refetch();
          }}
        />
      )}
      {ladder && (
        <div className={styles.picker}>
          <LevelPicker
            label={t('level')}
            ladder={ladder}
            value={code ?? ''}
            onPick={(picked) => {
              void navigate(personPaths.promotionCase(person, ladder.id, picked), { replace: true, state: keepFocus });
            }}
          />
        </div>
      )}
      {!error && !ladder && <Empty title={said(ladderId ? 'problem.ladderNotFound' : 'home.empty')} />}
      {ladder && code === undefined && <Empty title={t('noLevel')}>{t('noLevelHint')}</Empty>}
      {ladder && code !== undefined && !level && <Empty title={said('problem.levelNotFound')} />}
      {ladder && level && <CaseView key={level.code} ladder={ladder.id} level={level.code} title={title} />}
    </>
  );
}
