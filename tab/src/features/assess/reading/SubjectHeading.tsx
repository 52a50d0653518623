import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RatedSubject } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { levelOf, useRound } from '../RoundContext';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  level: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** What a rating is of: a capability at a level, or one statement. */
export function SubjectHeading({ subject, capability }: { subject: RatedSubject; capability: string | null }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const { terms, sheet } = useRound();
  const statement = sheet.capabilities
    .flatMap(({ level, statements }) => statements.map((one) => ({ level, ...one })))
    .find(({ id }) => id === subject.statement);
  const level = subject.level === null ? statement?.level : levelOf(terms, subject.level);
  const name = subject.statement === null ? capability : (statement?.title ?? statement?.text ?? capability);
  return (
    <h3 className={styles.title}>
      <bdi>{name ?? t('steps.everywhere')}</bdi>
      {level !== undefined && (
        <span className={styles.level}>
          {' · '}
          <bdi>{level}</bdi>
        </span>
      )}
    </h3>
  );
}
