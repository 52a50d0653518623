import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ladder, LevelName } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { byTrack, levelName } from '../../shared/ladder/levels';
import { PageHeading } from '../../shared/ui/PageHeading';

interface LevelHeadingProps {
  level: LevelName;
  ladder: Ladder | undefined;
}

const useStyles = makeStyles({
  eyebrow: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0, minHeight: '20px' },
  heading: { marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalM },
  code: { color: tokens.colorBrandForeground1 },
});

export function LevelHeading({ level, ladder }: LevelHeadingProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const group = ladder && byTrack(ladder).find(({ levels }) => levels.some(({ code }) => code === level.code));
  const step = (group?.levels.findIndex(({ code }) => code === level.code) ?? -1) + 1;
  const title = level.title === level.code ? null : level.title;

  return (
    <>
      <p className={styles.eyebrow}>
        {group?.track != null && (
          <>
            <bdi>{group.track}</bdi> ·{' '}
          </>
        )}
        {group && t('level.step', { step, of: group.levels.length })}
      </p>
      <PageHeading title={levelName(level)} className={styles.heading}>
        <bdi>
          <span className={title === null ? undefined : styles.code}>{level.code}</span> {title}
        </bdi>
      </PageHeading>
    </>
  );
}
