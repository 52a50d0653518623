import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular, CircleRegular } from '@fluentui/react-icons';
import type { CaseExpectation } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { breakpoints } from '../../shared/ui/breakpoints';
import { useCase } from './CaseContext';
import { Cites } from './Cites';
import { Sentences } from './Sentences';
import { numbersOf } from './sentences';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // What is missing takes one row, so that a long list of it stays a list.
  bare: { [breakpoints.pairs]: { gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start', columnGap: '24px' } },
  asked: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke2,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'break-word',
  },
  missing: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  shown: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  gap: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  icon: { fontSize: '16px' },
  add: { fontWeight: tokens.fontWeightRegular },
});

/** One thing that the level asks, and what shows it. */
export function Expectation({ expectation }: { expectation: CaseExpectation }) {
  const styles = useStyles();
  const { t } = useTexts('promotionCase');
  const { t: said } = useTexts();
  const { made, evidence, onAdd } = useCase();
  const { statement, text, isMissing } = expectation;
  return (
    <li className={mergeClasses(styles.root, isMissing && styles.bare)}>
      <blockquote dir="auto" className={mergeClasses(styles.asked, isMissing && styles.missing)}>
        {text}
      </blockquote>
      {!isMissing && (
        <ul className={styles.shown} aria-label={said('person.evidence')}>
          {numbersOf(expectation).map((number) => (
            <li key={number}>
              <bdi>{evidence.get(number)?.title}</bdi> <Cites numbers={[number]} />
            </li>
          ))}
        </ul>
      )}
      {!isMissing && <Sentences expectation={expectation} />}
      {(isMissing || onAdd) && (
        <div className={styles.gap}>
          {isMissing && (
            <>
              <CircleRegular className={styles.icon} />
              {t('noEvidence')}
            </>
          )}
          {onAdd && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.add}
              icon={<AddRegular />}
              aria-label={t('addFor', { statement: text.slice(0, 80) })}
              onClick={() => {
                onAdd({ ladder: made.ladder, version: made.version, statement });
              }}
            >
              {said('evidence.add')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
