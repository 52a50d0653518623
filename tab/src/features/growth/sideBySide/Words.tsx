import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ChangedStatement } from '../../../shared/api/types';
import { EvidenceOf } from './EvidenceOf';

const useStyles = makeStyles({
  words: {
    ...typographyStyles.body1,
    margin: 0,
    maxWidth: '76ch',
    overflowWrap: 'break-word',
    textWrap: 'pretty',
    whiteSpace: 'pre-line',
    color: tokens.colorNeutralForeground1,
  },
});

interface WordsProps {
  statement: ChangedStatement;
  /** The text with words marked; as it is without. */
  children?: ReactNode;
}

/** A statement, and what speaks for it. */
export function Words({ statement, children }: WordsProps) {
  const styles = useStyles();
  return (
    <>
      <p dir="auto" className={styles.words}>
        {statement.point !== null && <strong>{statement.point}: </strong>}
        {statement.title !== null && <strong>{statement.title}. </strong>}
        {children ?? statement.text}
      </p>
      <EvidenceOf statement={statement} />
    </>
  );
}
