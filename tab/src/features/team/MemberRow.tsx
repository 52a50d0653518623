import { Avatar, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Ladder, OwnSeries, TeamMember } from '../../shared/api/types';
import { useDates } from '../../shared/i18n/useDates';
import { useTexts } from '../../shared/i18n/useTexts';
import { findLevel, levelName } from '../../shared/ladder/levels';
import { personPaths } from '../../shared/people/paths';
import { breakpoints } from '../../shared/ui/breakpoints';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { LevelDialog } from './LevelDialog';

interface MemberRowProps {
  member: TeamMember;
  ladders: readonly Ladder[];
  series: readonly OwnSeries[];
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [breakpoints.rail]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr)',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalXL,
    },
  },
  who: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere', minWidth: 0 },
  facts: {
    display: 'grid',
    margin: 0,
    gap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  none: { color: tokens.colorNeutralForeground3 },
  // As large as the other facts, and on one line with them.
  edit: {
    ...typographyStyles.body1,
    textAlign: 'start',
    paddingInlineEnd: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalXXS})`,
  },
  line: { display: 'block' },
  overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

export function MemberRow({ member, ladders, series }: MemberRowProps) {
  const styles = useStyles();
  const { t } = useTexts('team');
  const dates = useDates();
  const [isSetting, setIsSetting] = useState(false);
  const name = member.name ?? t('noName');
  const ladder = ladders.find((one) => one.id === member.ladder);
  const level = ladder && member.level !== null ? findLevel(ladder, member.level) : undefined;
  const [next] = series
    .filter((one) => one.nextMeeting !== null)
    .toSorted((one, other) => (one.nextMeeting ?? '').localeCompare(other.nextMeeting ?? ''));

  const shownLevel = level ? levelName(level) : (member.level ?? t('level.none'));

  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <Avatar name={name} color="colorful" size={40} aria-hidden />
        <TextLink to={personPaths.growth(member.id)} className={styles.name}>
          <bdi>{name}</bdi>
        </TextLink>
      </div>
      <dl className={styles.facts}>
        <Fact term={t('level.term')}>
          <Button
            size="small"
            appearance="subtle"
            className={styles.edit}
            icon={<Edit16Regular />}
            iconPosition="after"
            aria-label={t('level.setFor', { name, level: shownLevel })}
            onClick={() => {
              setIsSetting(true);
            }}
          >
            <bdi>{shownLevel}</bdi>
          </Button>
        </Fact>
        <Fact term={t('rounds.term')}>
          {member.rounds.length === 0 ? (
            <span className={styles.none}>{t('rounds.none')}</span>
          ) : (
            member.rounds.map((round) => (
              <TextLink key={round.id} to={personPaths.assessment(member.id, round.id)} className={styles.line}>
                {t('rounds.about', {
                  period: dates.months(round.start, round.end),
                  stage: t(`rounds.stages.${round.stage}`),
                })}
              </TextLink>
            ))
          )}
        </Fact>
        <Fact term={t('next.term')}>
          {next?.nextMeeting == null ? (
            <span className={styles.none}>{t('next.none')}</span>
          ) : next.agenda === null ? (
            dates.dayAndTime(next.nextMeeting)
          ) : (
            <TextLink to={personPaths.meeting(member.id, next.key)}>{dates.dayAndTime(next.nextMeeting)}</TextLink>
          )}
        </Fact>
        <Fact term={t('actions.term')}>
          {member.openActions === 0 ? (
            <span className={styles.none}>{t('actions.none')}</span>
          ) : (
            <>
              {t('actions.open', { count: member.openActions })}{' '}
              {member.overdueActions > 0 && (
                <span className={styles.overdue}>{t('actions.overdue', { count: member.overdueActions })}</span>
              )}
            </>
          )}
        </Fact>
      </dl>
      {isSetting && (
        <LevelDialog
          member={member}
          name={name}
          ladders={ladders}
          onClose={() => {
            setIsSetting(false);
          }}
        />
      )}
    </li>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </div>
  );
}
