import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Link } from 'react-router';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { usePointName } from '../../../../shared/ladder/usePointName';
import { keepFocus } from '../../../../shared/ui/PageHeading';
import { useRound } from '../../RoundContext';
import { useTableStyles } from '../../useTableStyles';
import { useDraft } from '../drafts/DraftContext';
import type { Draft } from '../drafts/draft';
import { progressOf, type Step } from './steps';
import { useStepName } from './useStepName';

const useStyles = makeStyles({
  link: { color: 'inherit' },
});

/** Everything at a glance, each with the way back to it. */
export function CheckList({ steps }: { steps: readonly Step[] }) {
  const own = useStyles();
  const styles = useTableStyles();
  const { t } = useTexts('assess');
  const nameOf = useStepName();
  const draft = useDraft((state) => state.draft);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('check.caption')}</caption>
      <tbody>
        {steps.flatMap((step) =>
          step.kind === 'check'
            ? []
            : [
                <tr key={step.id}>
                  <th scope="row" className={styles.cell}>
                    <Link
                      to={{ search: `?step=${encodeURIComponent(step.id)}` }}
                      state={keepFocus}
                      className={own.link}
                    >
                      <bdi>{nameOf(step)}</bdi>
                    </Link>
                  </th>
                  <td className={styles.cell}>
                    {step.kind === 'capability' ? (
                      <Points step={step} draft={draft} />
                    ) : (
                      <Count step={step} draft={draft} />
                    )}
                  </td>
                </tr>,
              ],
        )}
      </tbody>
    </table>
  );
}

function Points({ step, draft }: { step: Step & { kind: 'capability' }; draft: Draft }) {
  const styles = useTableStyles();
  const { t } = useTexts('assess');
  const { sheet } = useRound();
  const nameOf = usePointName();
  return step.parts.map(({ level, rated }) =>
    rated.map(({ key, statement }) => {
      const entry = draft.get(key);
      const point = entry?.kind === 'rating' ? sheet.points.find(({ name }) => name === entry.point) : undefined;
      return (
        <div key={key} className={mergeClasses(!point && styles.none)}>
          <bdi>{level}</bdi>
          {statement && <> · {t('check.statement')}</>}: <bdi>{point ? nameOf(point) : t('notRated')}</bdi>
        </div>
      );
    }),
  );
}

function Count({ step, draft }: { step: Step; draft: Draft }) {
  const { t } = useTexts('assess');
  const { done, of } = progressOf(step, draft);
  return t('steps.count', { done, of });
}
