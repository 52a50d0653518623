import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ChangeKind, Comparison } from '../../shared/api/types';
import { useChangeList } from '../../shared/ladder/useChangeList';
import { Empty } from '../../shared/ui/Empty';
import { keepFocus } from '../../shared/ui/PageHeading';
import { ChangeFilters } from './ChangeFilters';
import { ChangePair } from './ChangePair';
import { formatShown, groupsToShow, parseShown, toggle } from './shownChanges';

interface ChangesViewProps {
  ladder: string;
  comparison: Comparison;
}

const useStyles = makeStyles({
  summary: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: '1.5',
    maxWidth: '62ch',
    margin: `0 0 ${tokens.spacingVerticalL}`,
  },
  rest: { color: tokens.colorNeutralForeground3 },
  group: { marginTop: '48px' },
  capability: { ...typographyStyles.title3, margin: `0 0 ${tokens.spacingVerticalS}` },
  renamed: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground3,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export function ChangesView({ ladder, comparison }: ChangesViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const changeList = useChangeList();
  const [params, setParams] = useSearchParams();
  const shown = parseShown(params.get('show'));
  const groups = groupsToShow(comparison, shown);
  const { counts, from, to } = comparison;
  const list = changeList(counts);

  const onToggle = (kind: ChangeKind) => {
    setParams(
      (current) => {
        const value = formatShown(toggle(shown, kind));
        if (value === null) current.delete('show');
        else current.set('show', value);
        return current;
      },
      { replace: true, state: keepFocus },
    );
  };

  return (
    <>
      <p className={styles.summary}>
        {list === ''
          ? t('compare.nothing', { from: from.code, to: to.code })
          : t('compare.summary', { to: to.code, list })}{' '}
        {counts.unchanged > 0 && <span className={styles.rest}>{t('compare.stays', { count: counts.unchanged })}</span>}
      </p>
      <ChangeFilters counts={counts} shown={shown} onToggle={onToggle} />
      {groups.length === 0 && <Empty title={t('compare.hidden')}>{t('compare.hiddenHint')}</Empty>}
      {groups.map(({ capability, changes }) => (
        <section key={capability} className={styles.group}>
          <h2 className={styles.capability}>
            {capability === null ? t('compare.everywhere') : <bdi>{capability}</bdi>}
          </h2>
          {comparison.renames
            .filter((rename) => rename.to === capability)
            .map((rename) => (
              <p key={rename.from} className={styles.renamed}>
                {t('compare.renamed', { level: from.code, name: rename.from })}
              </p>
            ))}
          <ul className={styles.list}>
            {changes.map((change, index) => (
              <ChangePair
                key={`${change.from?.id ?? ''} ${change.to?.id ?? ''} ${index}`}
                ladder={ladder}
                from={from}
                to={to}
                change={change}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
