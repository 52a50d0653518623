import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../shared/i18n/useTexts';

export const mainId = 'main';

const useStyles = makeStyles({
  link: {
    position: 'fixed',
    zIndex: 10,
    top: tokens.spacingVerticalS,
    insetInlineStart: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    boxShadow: tokens.shadow16,
    ':not(:focus)': { opacity: 0, pointerEvents: 'none' },
  },
});

export function SkipLink() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <a
      className={styles.link}
      href={`#${mainId}`}
      onClick={(event) => {
        // The address says which statement is shown: a jump within the page must not change it.
        event.preventDefault();
        document.getElementById(mainId)?.focus();
      }}
    >
      {t('shell.skip')}
    </a>
  );
}
