import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../shared/i18n/useTexts';
import { scrollMargin } from '../../shared/ui/breakpoints';

interface PrivacySectionProps {
  id: 'kept' | 'audit' | 'export' | 'erase' | 'eraseOther';
  children: ReactNode;
}

const useStyles = makeStyles({
  root: { marginTop: '48px' },
  title: {
    ...typographyStyles.title3,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    scrollMarginTop: scrollMargin,
    outlineStyle: 'none',
  },
});

export function PrivacySection({ id, children }: PrivacySectionProps) {
  const styles = useStyles();
  const { t } = useTexts('privacy');
  return (
    <section aria-labelledby={id} className={styles.root}>
      <h2 id={id} tabIndex={-1} className={styles.title}>
        {t(`sections.${id}`)}
      </h2>
      {children}
    </section>
  );
}
