import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular, PersonRegular, ChatWarningRegular } from '@fluentui/react-icons';
import type { Ladder, Team } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePointName } from '../../shared/ladder/usePointName';
import { personPaths } from '../../shared/people/paths';
import { wideQuery } from '../../shared/ui/breakpoints';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { useMediaQuery } from '../../shared/ui/useMediaQuery';
import { matrixOf, summaryOf, type Cell } from './matrix';

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  head: {
    ...typographyStyles.caption1Strong,
    textAlign: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  people: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  capability: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}` },
  level: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  about: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  person: { display: 'inline-block', lineHeight: '24px', minHeight: '24px' },
  icon: { flexShrink: 0 },
});

const icons = { same: CheckmarkCircleRegular, differs: ChatWarningRegular, alone: PersonRegular };

/** What the latest assessments of a team say, capability by capability: a table where there is room, else a list. */
export function MatrixView({ team, ladders }: { team: Team; ladders: readonly Ladder[] }) {
  const styles = useStyles();
  const { t } = useTexts('team');
  const isTable = useMediaQuery(wideQuery);
  const { levels, rows } = matrixOf(team, ladders);
  const names = new Map(team.members.map(({ id, name }) => [id, name ?? t('noName')]));
  const people = (cells: readonly Cell[]) => (
    <ul className={styles.people}>
      {cells.map((cell) => (
        <PersonCell key={cell.person} cell={cell} name={names.get(cell.person) ?? t('noName')} />
      ))}
    </ul>
  );
  const level = (code: string | null) => code ?? t('level.none');
  if (rows.length === 0) return <p className={styles.none}>{t('matrix.none')}</p>;

  if (!isTable) {
    return rows.map(({ capability, cells }) => (
      <div key={capability ?? ''}>
        <h3 className={styles.capability}>
          <bdi>{capability ?? t('matrix.everywhere')}</bdi>
        </h3>
        {cells.map((some, at) => (
          <div key={levels[at] ?? ''}>
            {some.length > 0 && (
              <>
                <p className={styles.level}>
                  <bdi>{level(levels[at] ?? null)}</bdi>
                </p>
                {people(some)}
              </>
            )}
          </div>
        ))}
      </div>
    ));
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t('matrix.capability')}
          </th>
          {levels.map((code) => (
            <th key={code ?? ''} scope="col" className={styles.head}>
              <bdi>{level(code)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ capability, cells }) => (
          <tr key={capability ?? ''}>
            <th scope="row" className={styles.cell}>
              <bdi>{capability ?? t('matrix.everywhere')}</bdi>
            </th>
            {cells.map((some, at) => (
              <td key={levels[at] ?? ''} className={styles.cell}>
                {some.length > 0 && people(some)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PersonCell({ cell, name }: { cell: Cell; name: string }) {
  const styles = useStyles();
  const { t } = useTexts('team');
  const nameOf = usePointName();
  const { kind, point } = summaryOf(cell.rating);
  const Icon = icons[kind];
  return (
    <li>
      <TextLink to={personPaths.assessments(cell.person)} className={styles.person}>
        <bdi>{name}</bdi>
      </TextLink>
      <span className={styles.about}>
        <Icon className={styles.icon} aria-hidden />
        <span>
          {kind === 'same' && point !== null && (
            <>
              <bdi>{nameOf(point)}</bdi>
              {' · '}
            </>
          )}
          {t(`matrix.kinds.${kind}`)}
        </span>
      </span>
    </li>
  );
}
