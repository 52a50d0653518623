import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useTexts } from '../../shared/i18n/useTexts';
import { useRound } from './RoundContext';

const useStyles = makeStyles({
  note: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    maxWidth: '860px',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
});

/** Who can read what while a round is under way. */
export function BlindNote() {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const { sides } = useRound();
  return (
    <div className={styles.note} role="note">
      <LockClosedRegular className={styles.icon} />
      <span>
        <strong>{t('blind.title')}</strong> {t('blind.text', { name: sides.other })}
      </span>
    </div>
  );
}
