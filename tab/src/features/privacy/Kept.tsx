import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../../shared/i18n/useTexts';
import { breakpoints } from '../../shared/ui/breakpoints';

const kinds = ['level', 'rounds', 'evidence', 'case', 'actions', 'meetings', 'series', 'notes', 'audit'] as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  kind: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [breakpoints.pairs]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalXXL,
    },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: '62ch' },
  reads: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, margin: 0 },
  never: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, maxWidth: '62ch' },
});

/** Each kind of what is kept, and who can read it. */
export function Kept() {
  const styles = useStyles();
  const { t } = useTexts('privacy');
  return (
    <>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind} className={styles.kind}>
            <div>
              <h3 className={styles.title}>{t(`kept.${kind}.title`)}</h3>
              <p className={styles.text}>{t(`kept.${kind}.what`)}</p>
            </div>
            <div>
              <p className={styles.reads}>{t('kept.reads')}</p>
              <p className={styles.text}>{t(`kept.${kind}.who`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.never}>{t('kept.never')}</p>
    </>
  );
}
