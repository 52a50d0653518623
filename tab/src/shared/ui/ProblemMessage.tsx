import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { asProblem, isWorthRetrying } from '../api/problem';
import type { ProblemCode } from '../api/types';
import type { TextKey } from '../i18n/namespaces';
import { useTexts } from '../i18n/useTexts';
import { ConsentButton } from '../signIn/ConsentButton';

export interface ProblemBarProps {
  error: Error;
  onRetry: () => void;
}

/** What the tab itself finds wrong. */
type OwnCode = 'unreachable' | 'sign_in_refused' | 'sign_in_interrupted';

/** The codes that a reader can do something about; the others share one text. */
const titles: Partial<Record<ProblemCode | OwnCode, TextKey>> = {
  unreachable: 'problem.unreachable',
  ladder_not_found: 'problem.ladderNotFound',
  level_not_found: 'problem.levelNotFound',
  capability_not_found: 'problem.capabilityNotFound',
  same_level: 'problem.sameLevel',
  query_too_long: 'problem.queryTooLong',
  owner_required: 'problem.ownerRequired',
  consent_required: 'problem.consentRequired',
  sign_in_refused: 'problem.signInRefused',
  sign_in_interrupted: 'problem.signInInterrupted',
};

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalL, maxWidth: '720px' },
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  // Selected as a whole, so that it is easily copied into a message to the admin.
  reference: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', userSelect: 'all' },
});

export default function ProblemMessage({ error, onRetry }: ProblemBarProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const problem = asProblem(error);
  const { code } = problem;
  // A refusal says all there is to know; only a fault is worth looking up.
  const trace = isWorthRetrying(problem) ? problem.traceId : null;
  const title =
    Object.entries(titles).find(([known]) => known === code)?.[1] ??
    (problem.status === 401 ? 'problem.signInRefused' : 'problem.other');

  return (
    <MessageBar intent="error" layout="multiline" role="alert" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t(title)}</MessageBarTitle>{' '}
        <span className={styles.code}>
          {t('problem.code', { code })}
          {trace !== null && (
            <>
              {' '}
              {t('problem.reference')} <bdi className={styles.reference}>{trace}</bdi>
            </>
          )}
          {code === 'sign_in_refused' && (
            <>
              {' '}
              <bdi>{problem.message}</bdi>
            </>
          )}
        </span>
      </MessageBarBody>
      <MessageBarActions>
        {code === 'consent_required' && <ConsentButton error={error} onGiven={onRetry} />}
        <Button size="small" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
