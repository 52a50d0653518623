import { makeStyles, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import type { ChangeKind, Comparison } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { sectionId } from '../../../shared/ladder/sectionId';
import { useChangeList } from '../../../shared/ladder/useChangeList';
import { Empty } from '../../../shared/ui/Empty';
import { keepFocus } from '../../../shared/ui/PageHeading';
import { OnThisPage } from '../../../shared/ui/navigation/OnThisPage';
import { useHashTarget } from '../../../shared/ui/navigation/useHashTarget';
import { Besides } from './Besides';
import { ChangeFilters } from './ChangeFilters';
import { ChangeGroup } from './ChangeGroup';
import { partTitle } from './partTitles';
import { formatShown, groupsToShow, parseShown, partsToShow, toggle } from './shownChanges';

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
  sections: { marginTop: tokens.spacingVerticalXL },
  rest: { color: tokens.colorNeutralForeground3 },
});

export function ChangesView({ ladder, comparison }: ChangesViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const changeList = useChangeList();
  const [params, setParams] = useSearchParams();
  const shown = parseShown(params.get('show'));
  const groups = groupsToShow(comparison, shown);
  const parts = partsToShow(comparison, shown);
  const { askedIn, counts, from, to } = comparison;
  const list = changeList(counts);
  const sections = [
    ...groups.map(({ capability }) => ({
      id: sectionId('changes', capability),
      title: capability ?? t('compare.everywhere'),
    })),
    ...(parts.length > 0 ? [{ id: sectionId('besides'), title: t('compare.besides') }] : []),
  ];
  useHashTarget(true);

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
          : askedIn === 'expectation'
            ? t('compare.summary', { to: to.code, list })
            : t('compare.summaryOf', { part: t(partTitle(askedIn)), to: to.code, list })}{' '}
        {counts.unchanged > 0 && <span className={styles.rest}>{t('compare.stays', { count: counts.unchanged })}</span>}
      </p>
      <ChangeFilters counts={counts} shown={shown} onToggle={onToggle} />
      {groups.length + parts.length === 0 && list !== '' && (
        <Empty title={t('compare.hidden')}>{t('compare.hiddenHint')}</Empty>
      )}
      {sections.length > 1 && (
        <div className={styles.sections}>
          <OnThisPage layout="row" sections={sections} />
        </div>
      )}
      {groups.map((group) => (
        <ChangeGroup key={group.capability} ladder={ladder} comparison={comparison} group={group} />
      ))}
      {parts.length > 0 && <Besides ladder={ladder} comparison={comparison} parts={parts} />}
    </>
  );
}
