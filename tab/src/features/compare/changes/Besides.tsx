import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Comparison } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { sectionId } from '../../../shared/ladder/sectionId';
import { useChangeList } from '../../../shared/ladder/useChangeList';
import { Disclosure } from '../../../shared/ui/Disclosure';
import { scrollMargin } from '../../../shared/ui/breakpoints';
import { ChangeList } from './ChangeList';
import { partTitle } from './partTitles';
import type { ShownPart } from './shownChanges';

interface BesidesProps {
  ladder: string;
  comparison: Comparison;
  parts: readonly ShownPart[];
}

const useStyles = makeStyles({
  section: { marginTop: '64px' },
  title: {
    ...typographyStyles.title3,
    margin: 0,
    scrollMarginTop: scrollMargin,
    outlineStyle: 'none',
  },
  hint: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  part: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  capability: { ...typographyStyles.subtitle1, margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}` },
});

/** What changes in the words around what is asked for: there for who looks for it, and not in the way of who does not. */
export function Besides({ ladder, comparison: { from, to }, parts }: BesidesProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const changeList = useChangeList();
  const id = sectionId('besides');

  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={styles.title}>
        {t('compare.besides')}
      </h2>
      <p className={styles.hint}>{t('compare.besidesHint')}</p>
      <ul className={styles.list}>
        {parts.map(({ kind, counts, groups }) => (
          <li key={kind} className={styles.part}>
            <Disclosure label={t(partTitle(kind))} note={changeList(counts)}>
              {groups.map(({ capability, changes }) => (
                <div key={capability}>
                  {capability !== null && (
                    <h3 className={styles.capability}>
                      <bdi>{capability}</bdi>
                    </h3>
                  )}
                  <ChangeList ladder={ladder} from={from} to={to} changes={changes} heading="h4" />
                </div>
              ))}
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
