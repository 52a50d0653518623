import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import type { Comparison } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { keepFocus } from '../../shared/ui/PageHeading';
import { ChangesView } from './changes/ChangesView';
import { GuideView } from './guide/GuideView';

interface CompareViewProps {
  ladder: string;
  comparison: Comparison;
}

const useStyles = makeStyles({
  tabs: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalMNudge})`, flexWrap: 'wrap' },
  panel: { marginTop: tokens.spacingVerticalXL },
});

/** The changes and, where the ladder has one, its own guide for the way. */
export function CompareView({ ladder, comparison }: CompareViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const { transition } = comparison;
  if (!transition) return <ChangesView ladder={ladder} comparison={comparison} />;

  const view = params.get('view') === 'guide' ? 'guide' : 'changes';
  return (
    <>
      <TabList
        className={styles.tabs}
        size="large"
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          setParams(
            (current) => {
              if (value === 'guide') current.set('view', 'guide');
              else current.delete('view');
              return current;
            },
            { replace: true, state: keepFocus },
          );
        }}
      >
        <Tab value="changes" id={`${id}changes`} aria-controls={`${id}panel`}>
          {t('compare.changes')}
        </Tab>
        <Tab value="guide" id={`${id}guide`} aria-controls={`${id}panel`}>
          {t('compare.guide')}
        </Tab>
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${view}`} className={styles.panel}>
        {view === 'guide' ? (
          <GuideView ladder={ladder} transition={transition} />
        ) : (
          <ChangesView ladder={ladder} comparison={comparison} />
        )}
      </div>
    </>
  );
}
