import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RatedStatements } from '../../../shared/api/types';
import { useFormats } from '../../../shared/i18n/formats';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Disclosure } from '../../../shared/ui/Disclosure';
import { Prose } from '../../../shared/ui/text/Prose';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXXL },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: '62ch' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  when: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, display: 'block' },
});

/** What becomes of the statements that people were rated on. It never says who. */
export function Rated({ rated: { kept, reworded, removed, changed } }: { rated: RatedStatements }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const formats = useFormats();
  if (kept + reworded + removed === 0) return null;
  const list = [
    ...(kept > 0 ? [t('rated.kept', { count: kept })] : []),
    ...(reworded > 0 ? [t('rated.reworded', { count: reworded })] : []),
    ...(removed > 0 ? [t('rated.removed', { count: removed })] : []),
  ];
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{t('rated.title')}</h3>
      <p className={styles.text}>
        {reworded + removed === 0 ? t('rated.none') : t('rated.summary', { list: formats.list(list) })}
      </p>
      {changed.length > 0 && (
        <Disclosure label={t('rated.show')}>
          <ul className={styles.list}>
            {changed.map(({ statementId, before, after }) => (
              <li key={statementId} className={styles.item}>
                <span className={styles.when}>{t('rated.now')}</span>
                <Prose>{before ?? t('rated.earlier')}</Prose>
                <span className={styles.when}>{t('rated.then')}</span>
                <Prose>{after ?? t('rated.gone')}</Prose>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
