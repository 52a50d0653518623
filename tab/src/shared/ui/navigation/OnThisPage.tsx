import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Link } from 'react-router';
import { useTexts } from '../../i18n/useTexts';
import { useHashLink } from './useHashLink';
import { useSectionInView } from './useSectionInView';

export interface PageSection {
  /** Of its heading. */
  id: string;
  title: string;
}

interface OnThisPageProps {
  sections: readonly PageSection[];
  layout: 'row' | 'column';
}

const useStyles = makeStyles({
  title: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalXS },
  link: {
    ...typographyStyles.body1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  },
  entry: {
    outlineOffset: '-2px',
    padding: `5px ${tokens.spacingHorizontalM}`,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  inline: { color: tokens.colorBrandForegroundLink, paddingBlock: '2px' },
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
  const { t } = useTexts();
  const toHash = useHashLink();
  const inView = useSectionInView(sections, layout === 'column');
  return (
    <nav aria-label={t('onThisPage')}>
      {layout === 'column' && <p className={styles.title}>{t('onThisPage')}</p>}
      <ul className={mergeClasses(styles.list, layout === 'row' && styles.row)}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <Link
              to={toHash(id)}
              className={mergeClasses(
                styles.link,
                layout === 'row' ? styles.inline : styles.entry,
                layout === 'column' && id === inView && styles.inView,
              )}
              {...(layout === 'column' && id === inView && { 'aria-current': 'true' as const })}
            >
              <bdi>{title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
