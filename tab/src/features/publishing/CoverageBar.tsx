import { makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import type { Coverage } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useTexts } from '../../shared/i18n/useTexts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, maxWidth: '720px' },
  words: { ...typographyStyles.body1, margin: 0 },
  bar: { '@media (forced-colors: active)': { outline: `${tokens.strokeWidthThin} solid CanvasText` } },
});

/** How much of the sources was understood, in words and as a bar. */
export function CoverageBar({ coverage: { characters, residual, typedShare } }: { coverage: Coverage }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const formats = useFormats();
  const counted = (count: number) => t('version.characters', { count });
  return (
    <div className={styles.root}>
      <p className={styles.words}>
        {t('coverage.typed', { share: formats.share(typedShare), characters: counted(characters) })}{' '}
        {residual === 0 ? t('coverage.all') : t('coverage.residual', { characters: counted(residual) })}
      </p>
      <ProgressBar value={typedShare} thickness="large" className={styles.bar} aria-label={t('coverage.title')} />
    </div>
  );
}
