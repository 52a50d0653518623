import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem';
import type { ProblemCode } from '../api/types';

interface ProblemBarProps {
  error: Error;
  onRetry: () => void;
}

type KnownCode = ProblemCode | 'unreachable';

/** The codes that a reader can do something about; the others share one text. */
const texts: Partial<Record<KnownCode, ParseKeys>> = {
  unreachable: 'problem.unreachable',
  ladder_not_found: 'problem.ladderNotFound',
  level_not_found: 'problem.levelNotFound',
  capability_not_found: 'problem.capabilityNotFound',
  same_level: 'problem.sameLevel',
  query_too_long: 'problem.queryTooLong',
};

const useStyles = makeStyles({
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function ProblemBar({ error, onRetry }: ProblemBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const problem = asProblem(error);
  const text = Object.entries(texts).find(([code]) => code === problem.code)?.[1] ?? 'problem.other';

  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t('problem.title')}</MessageBarTitle>
        {t(text)}{' '}
        <span className={styles.code}>
          {problem.traceId === null
            ? t('problem.code', { code: problem.code })
            : t('problem.codeAndTrace', { code: problem.code, trace: problem.traceId })}
        </span>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
