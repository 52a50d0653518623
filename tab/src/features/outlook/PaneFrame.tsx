import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../shared/i18n/useTexts';

const useStyles = makeStyles({
  // Outlook draws the pane's name and a border above it.
  main: {
    maxWidth: '520px',
    paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXXL}`,
    paddingInline: tokens.spacingHorizontalL,
  },
});

export function PaneFrame({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <>
      <title>{t('product')}</title>
      <main className={styles.main}>{children}</main>
    </>
  );
}
