import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Transition } from '../../../shared/api/types';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { Prose } from '../../../shared/ui/text/Prose';

interface ShiftsProps {
  from: string;
  to: string;
  shifts: Transition['shifts'];
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', textAlign: 'start', tableLayout: 'fixed' },
  head: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalS,
  },
  cell: {
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalM,
    paddingInlineEnd: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '& p': { fontSize: tokens.fontSizeBase300, lineHeight: '1.5' },
    [breakpoints.pairs]: { paddingInlineEnd: '48px', '& p': { fontSize: tokens.fontSizeBase400 } },
  },
  from: { color: tokens.colorNeutralForeground3 },
  to: { fontWeight: tokens.fontWeightSemibold },
});

/** How the work is seen, at the one level and at the other. */
export function Shifts({ from, to, shifts }: ShiftsProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[from, to].map((level) => (
            <th key={level} scope="col" className={styles.head}>
              <bdi>{level}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shifts.map((shift) => (
          <tr key={`${shift.from} ${shift.to}`}>
            <td className={styles.cell}>
              <Prose className={styles.from}>{shift.from}</Prose>
            </td>
            <td className={styles.cell}>
              <Prose className={styles.to}>{shift.to}</Prose>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
