import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { growthQueries } from '../../../shared/api/queries/growth';
import type { Transition } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { sectionId } from '../../../shared/ladder/sectionId';
import { usePerson } from '../../../shared/people/PersonContext';
import { personPaths } from '../../../shared/people/paths';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { useHashLink } from '../../../shared/ui/navigation/useHashLink';
import { SectionTitle } from '../SectionTitle';
import { largestDistances, type Standing } from '../standings/standings';
import { OpenActions } from './OpenActions';
import { TalkList } from './TalkList';
import { guideQuestions, openPoints } from './talk';

interface TalkNextProps {
  standings: readonly Standing[];
  transition: Transition | null | undefined;
  /** Of the whole guide; null when there is none. */
  guide: string | null;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
});

/** What the two could talk about when they meet: what they chose, what is open, and what the ladder asks. */
export function TalkNext({ standings, transition, guide }: TalkNextProps) {
  const styles = useStyles();
  const { t } = useTexts('growth');
  const { t: said } = useTexts();
  const { id } = usePerson();
  const toHash = useHashLink();
  const focus = useQuery(growthQueries.focus(id));
  const points = useQuery(growthQueries.talkingPoints(id));
  const distances = largestDistances(standings, 3);
  const questions = guideQuestions(transition, 3);
  const toCapability = (capability: string | null, note: ReactNode = null) => (
    <>
      <TextLink to={toHash(sectionId('capability', capability))}>
        <bdi>{capability ?? said('compare.everywhere')}</bdi>
      </TextLink>
      {note !== null && <span className={styles.note}>{note}</span>}
    </>
  );

  return (
    <section aria-labelledby="talk">
      <SectionTitle id="talk">{t('talkNext')}</SectionTitle>
      <div className={styles.root}>
        <TalkList
          title={t('focus')}
          read={focus}
          items={focus.data?.capabilities ?? []}
          empty={t('noFocus')}
          keyOf={(capability) => capability}
          draw={(capability) => toCapability(capability)}
        />
        <TalkList
          title={t('points')}
          read={points}
          items={openPoints(points.data ?? [])}
          empty={t('noPoints')}
          keyOf={(point) => point.id}
          draw={(point) => <bdi>{point.text}</bdi>}
        />
        <OpenActions />
        <TalkList
          title={t('distances')}
          items={distances}
          keyOf={({ standing }) => standing.capability ?? ''}
          draw={({ standing, differs }) => toCapability(standing.capability, differs ? t('seenDifferently') : null)}
        />
        <TalkList
          title={t('questions')}
          items={questions}
          keyOf={(question) => question.id}
          draw={(question) => <bdi>{question.text}</bdi>}
        >
          {guide !== null && <TextLink to={guide}>{t('allQuestions')}</TextLink>}
        </TalkList>
        <TextLink to={personPaths.oneOnOnes}>{t('toOneOnOnes')}</TextLink>
      </div>
    </section>
  );
}
