import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Version } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { paths } from '../../../shared/ladder/paths';
import { LinkButton } from '../../../shared/ui/navigation/LinkButton';
import { publishingPaths } from '../paths';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXXL,
  },
  icon: { fontSize: '40px', color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The end of the way: it takes the focus, as the button that led here is gone. */
export function Published({ ladder, version: { number, title } }: { ladder: string; version: Version }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.root}>
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t('publish.done', { number, name: title ?? ladder })}
      </h2>
      <p className={styles.hint}>{t('publish.doneHint')}</p>
      <div className={styles.actions}>
        <LinkButton to={paths.ladder(ladder)} appearance="primary">
          {t('readLadder')}
        </LinkButton>
        <LinkButton to={publishingPaths.ladder(ladder)}>{t('publish.seeVersions')}</LinkButton>
      </div>
    </div>
  );
}
