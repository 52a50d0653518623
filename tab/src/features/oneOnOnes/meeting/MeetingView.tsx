import { MessageBar, MessageBarBody, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Meeting } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { personPaths } from '../../../shared/people/paths';
import { PageHeading } from '../../../shared/ui/PageHeading';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { Actions } from '../actions/Actions';
import { Earlier } from './Earlier';
import { Focus } from './Focus';
import { useMeetingOfTwo } from './MeetingContext';
import { Notes } from './Notes';
import { Prompts } from './Prompts';
import { TalkingPoints } from './TalkingPoints';

const useStyles = makeStyles({
  heading: { ...typographyStyles.title3, [breakpoints.pairs]: { ...typographyStyles.title2 } },
  about: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXS,
  },
  lost: { marginTop: tokens.spacingVerticalM },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: '48px',
    [breakpoints.rail]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
});

interface MeetingViewProps {
  meeting: Meeting;
  /** Why the page could not be brought up to date just now; what it shows is from before. */
  error: Error | null;
}

export function MeetingView({ meeting, error }: MeetingViewProps) {
  const styles = useStyles();
  const { t } = useTexts('oneOnOnes');
  const dates = useDates();
  const { other, on, person, isPerson } = useMeetingOfTwo();
  const title = other === null ? t('meeting.untitled') : t('meeting.title', { name: other });
  return (
    <>
      <PageHeading title={title} className={styles.heading}>
        {title}
      </PageHeading>
      <div className={styles.about}>
        <span>{dates.fullDay(on)}</span>
        <TextLink to={personPaths.growth(isPerson ? 'me' : person)}>{t('meeting.growth')}</TextLink>
      </div>
      {error && (
        <MessageBar intent="warning" className={styles.lost}>
          <MessageBarBody>{t('meeting.lost')}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.columns}>
        <div>
          <Actions actions={meeting.actions} />
          <Prompts meeting={meeting} />
          <TalkingPoints points={meeting.talkingPoints} />
        </div>
        <div>
          <Notes meeting={meeting} />
          <Focus meeting={meeting} />
          <Earlier />
        </div>
      </div>
    </>
  );
}
