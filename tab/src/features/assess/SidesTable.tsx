import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../shared/i18n/useTexts';
import type { Sides } from './people';
import { useTableStyles } from './useTableStyles';

interface SidesTableProps {
  caption: string;
  /** What each row is of. */
  of: string;
  sides: Sides;
  /** What a side rated is said in words; null for what it did not rate. */
  rows: readonly { key: string; of: ReactNode; self: string | null; manager: string | null }[];
}

/** Both sides beside each other, row by row: what a drawing shows, to be read. */
export function SidesTable({ caption, of, sides, rows }: SidesTableProps) {
  const styles = useTableStyles();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {of}
          </th>
          <th scope="col" className={head}>
            <bdi>{sides.self}</bdi>
          </th>
          <th scope="col" className={head}>
            <bdi>{sides.manager}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={styles.cell}>
              {row.of}
            </th>
            <RatedCell rated={row.self} />
            <RatedCell rated={row.manager} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RatedCell({ rated }: { rated: string | null }) {
  const styles = useTableStyles();
  const { t } = useTexts('assess');
  return (
    <td className={mergeClasses(styles.cell, rated === null && styles.none)}>
      {rated === null ? t('notRated') : <bdi>{rated}</bdi>}
    </td>
  );
}
