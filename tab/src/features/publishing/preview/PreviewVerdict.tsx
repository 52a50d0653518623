import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from '@fluentui/react-components';
import type { Preview } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { countsOf } from './findings';

const useStyles = makeStyles({
  counts: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
  },
});

/** Whether it can be published, and how much there is to look at. */
export function PreviewVerdict({ preview }: { preview: Preview }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const { canBePublished, sameAsCurrent, levels, outline, residualCount } = preview;
  const counts = countsOf(preview);
  const verdict = sameAsCurrent ? 'same' : canBePublished ? 'ready' : counts.errors > 0 ? 'unfit' : 'noLevels';
  const intent = verdict === 'ready' ? 'success' : verdict === 'same' ? 'info' : 'error';
  return (
    <div>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{t(`preview.${verdict}`)}</MessageBarBody>
      </MessageBar>
      <ul className={styles.counts}>
        <li>{t('levels', { count: levels.length })}</li>
        <li>{t('statements', { count: outline.reduce((sum, { statements }) => sum + statements, 0) })}</li>
        <li>{t('preview.residual', { count: residualCount })}</li>
        <li>{t('preview.errors', { count: counts.errors })}</li>
        <li>{t('preview.warnings', { count: counts.warnings })}</li>
        <li>{t('preview.lint', { count: counts.lint })}</li>
      </ul>
    </div>
  );
}
