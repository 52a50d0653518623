import { Button, makeStyles, tokens, Tooltip, typographyStyles } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons';
import { useLocation, useNavigate } from 'react-router';
import type { Ladder } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { paths } from '../../shared/ladder/paths';
import { LevelPicker } from '../../shared/ui/LevelPicker';
import { keepFocus, PageHeading } from '../../shared/ui/PageHeading';
import { breakpoints } from '../../shared/ui/breakpoints';

interface CompareHeadingProps {
  ladderId: string;
  ladder: Ladder | undefined;
  from: string;
  to: string;
}

const useStyles = makeStyles({
  eyebrow: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0, minHeight: '20px' },
  pickers: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
    marginBlock: tokens.spacingVerticalXL,
    maxWidth: '640px',
    [breakpoints.pairs]: { gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  },
  // Beside the two pickers while they stand one above the other, between them when there is room.
  swap: {
    gridRow: '1 / span 2',
    gridColumn: '2',
    alignSelf: 'center',
    rotate: '90deg',
    [breakpoints.pairs]: { gridRow: 'auto', gridColumn: 'auto', alignSelf: 'end', rotate: 'none' },
  },
});

export function CompareHeading({ ladderId, ladder, from, to }: CompareHeadingProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const navigate = useNavigate();
  const { search } = useLocation();
  const go = (nextFrom: string, nextTo: string) => {
    // The focus stays on the control that was used; the page around it is the same one.
    void navigate(`${paths.compare(ladderId, nextFrom, nextTo)}${search}`, { state: keepFocus });
  };
  const title = t('compare.title', { from, to });

  return (
    <header>
      <p className={styles.eyebrow}>{ladder && <bdi>{ladder.title ?? ladder.id}</bdi>}</p>
      <PageHeading title={title}>{title}</PageHeading>
      <div className={styles.pickers}>
        <LevelPicker
          label={t('compare.from')}
          ladder={ladder}
          value={from}
          onPick={(level) => {
            go(level, to);
          }}
        />
        <Tooltip content={t('compare.swap')} relationship="label">
          <Button
            appearance="subtle"
            className={styles.swap}
            icon={<ArrowSwapRegular />}
            onClick={() => {
              go(to, from);
            }}
          />
        </Tooltip>
        <LevelPicker
          label={t('compare.to')}
          ladder={ladder}
          value={to}
          onPick={(level) => {
            go(from, level);
          }}
        />
      </div>
    </header>
  );
}
