import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SearchResult } from '../../shared/api/types';
import { groupedBy } from '../../shared/groupedBy';
import { useTexts } from '../../shared/i18n/useTexts';
import { levelName } from '../../shared/ladder/levels';
import { resultsId } from '../../shared/ui/results';
import { ResultLink } from './ResultLink';
import { onArrowKey } from './arrowKeys';

const useStyles = makeStyles({
  groups: { display: 'grid', gap: tokens.spacingVerticalXXXL, marginTop: '40px' },
  level: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The results level by level, the level of the best one first. Arrow keys go from one to the next. */
export function Results({ results }: { results: readonly SearchResult[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const groups = groupedBy(results, ({ ladder, level }) => `${ladder}/${level ?? ''}`);

  return (
    // The links inside are what the keys act on; the list only knows their order.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div id={resultsId} className={styles.groups} onKeyDown={onArrowKey}>
      {groups.map(({ key, items }) => {
        const [first] = items;
        const name =
          first?.level == null ? t('search.everyone') : levelName({ code: first.level, title: first.levelTitle });
        return (
          <section key={key} aria-label={name}>
            <h2 className={styles.level}>
              <bdi>{name}</bdi>
            </h2>
            <ul className={styles.list}>
              {items.map((result, index) => (
                <li key={`${result.statementId ?? result.kind} ${index}`}>
                  <ResultLink result={result} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
