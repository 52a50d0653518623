import { useTexts } from '../i18n/useTexts';
import type { LadderStatement } from '../ladder/statements';

/** Says where on the ladder a statement stands, such as "L4 · Delivery". */
export function useStatementPlace(): (
  statement: Pick<LadderStatement, 'level' | 'capability' | 'point'> | undefined,
) => string {
  const { t } = useTexts();
  return (statement) =>
    statement
      ? [
          statement.level === '' ? t('search.everyone') : statement.level,
          statement.capability ?? t('compare.everywhere'),
          ...(statement.point === null ? [] : [statement.point]),
        ].join(' · ')
      : '';
}
