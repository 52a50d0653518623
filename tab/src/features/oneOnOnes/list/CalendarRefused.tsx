import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { asProblem } from '../../../shared/api/problem';
import type { TextKey } from '../../../shared/i18n/namespaces';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ConsentButton } from '../../../shared/signIn/ConsentButton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';

interface Why {
  title: TextKey<'oneOnOnes'>;
  hint: TextKey<'oneOnOnes'>;
}

/** What keeps Ladder from a calendar, and who can do what about it. */
const whys: Partial<Record<string, Why>> = {
  consent_required: { title: 'calendar.consent', hint: 'calendar.consentHint' },
  no_mailbox: { title: 'calendar.noMailbox', hint: 'calendar.noMailboxHint' },
  calendar_unavailable: { title: 'calendar.unavailable', hint: 'calendar.unavailableHint' },
  directory_unavailable: { title: 'calendar.unavailable', hint: 'calendar.unavailableHint' },
  links_not_set: { title: 'calendar.noLinks', hint: 'calendar.noLinksHint' },
  not_one_on_one: { title: 'calendar.notOneOnOne', hint: 'calendar.notOneOnOneHint' },
  changed_elsewhere: { title: 'calendar.changed', hint: 'calendar.changedHint' },
};

const useStyles = makeStyles({ bar: { marginTop: tokens.spacingVerticalL, maxWidth: '720px' } });

export function CalendarRefused({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const styles = useStyles();
  const { t } = useTexts('oneOnOnes');
  const why = whys[asProblem(error).code];
  if (!why) return <ProblemBar error={error} onRetry={onRetry} />;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t(why.title)}</MessageBarTitle> {t(why.hint)}
      </MessageBarBody>
      <MessageBarActions>
        {asProblem(error).code === 'consent_required' && <ConsentButton error={error} onGiven={onRetry} />}
        <Button size="small" onClick={onRetry}>
          {t('calendar.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
