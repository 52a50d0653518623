import { makeStyles } from '@fluentui/react-components';
import type { Change, LevelName } from '../../../shared/api/types';
import { bySides } from '../../../shared/ladder/sides';
import { ChangePair } from './ChangePair';
import { OneSided } from './OneSided';

export interface ChangeListProps {
  ladder: string;
  from: LevelName;
  to: LevelName;
  changes: readonly Change[];
  /** The rank of the headings in it. */
  heading: 'h3' | 'h4';
}

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** First what both levels speak of, then what one of them does. */
export function ChangeList({ ladder, from, to, changes, heading }: ChangeListProps) {
  const styles = useStyles();
  const { pairs, dropped, added } = bySides(changes);
  return (
    <>
      {pairs.length > 0 && (
        <ul className={styles.list}>
          {pairs.map((change, index) => (
            <ChangePair
              key={`${change.from.id} ${change.to.id} ${index}`}
              ladder={ladder}
              from={from}
              to={to}
              change={change}
            />
          ))}
        </ul>
      )}
      <OneSided ladder={ladder} from={from} to={to} dropped={dropped} added={added} heading={heading} />
    </>
  );
}
