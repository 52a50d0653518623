import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Section } from './sections';
import { useSectionInView } from './useSectionInView';

interface OnThisPageProps {
  sections: readonly Section[];
  layout: 'row' | 'column';
}

const useStyles = makeStyles({
  title: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  link: {
    ...typographyStyles.body1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  },
  entry: {
    padding: `5px ${tokens.spacingHorizontalM}`,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  pill: {
    padding: `3px ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  inView: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
});

export function OnThisPage({ sections, layout }: OnThisPageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const inView = useSectionInView(sections, layout === 'column');
  return (
    <nav aria-label={t('level.onThisPage')}>
      {layout === 'column' && <p className={styles.title}>{t('level.onThisPage')}</p>}
      <ul className={mergeClasses(styles.list, layout === 'row' && styles.row)}>
        {sections.map(({ id, kind, capability }) => (
          <li key={id}>
            <Link
              to={{ hash: encodeURIComponent(id) }}
              className={mergeClasses(
                styles.link,
                layout === 'row' ? styles.pill : styles.entry,
                layout === 'column' && id === inView && styles.inView,
              )}
              {...(layout === 'column' && id === inView && { 'aria-current': 'true' as const })}
            >
              {kind === 'capability' ? <bdi>{capability}</bdi> : t(`level.sections.${kind}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
