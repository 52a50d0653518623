import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ladder, Level } from '../../shared/api/types';
import { breakpoints } from '../../shared/ui/breakpoints';
import { Prose } from '../../shared/ui/text/Prose';
import { LevelHeading } from './LevelHeading';
import { MyLevelToggle } from './MyLevelToggle';
import { NextLevelCall } from './NextLevelCall';

interface LevelIntroProps {
  ladderId: string;
  ladder: Ladder | undefined;
  level: Level;
}

const useStyles = makeStyles({
  mine: { marginBottom: tokens.spacingVerticalXL },
  lead: { maxWidth: '62ch', [breakpoints.pairs]: { fontSize: tokens.fontSizeBase500, lineHeight: '1.5' } },
});

/** What a reader should know after ten seconds: which level this is, what it is about, and where the way goes on. */
export function LevelIntro({ ladderId, ladder, level }: LevelIntroProps) {
  const styles = useStyles();
  const [lead] = level.summary;
  return (
    <header>
      <LevelHeading level={level} ladder={ladder} />
      <div className={styles.mine}>
        <MyLevelToggle ladder={ladderId} level={level.code} />
      </div>
      {lead !== undefined && <Prose className={styles.lead}>{lead}</Prose>}
      {level.next !== null && <NextLevelCall ladderId={ladderId} ladder={ladder} from={level.code} to={level.next} />}
    </header>
  );
}
