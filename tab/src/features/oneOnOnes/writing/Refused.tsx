import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { asProblem } from '../../../shared/api/problem';
import type { TextKey } from '../../../shared/i18n/namespaces';
import { useTexts } from '../../../shared/i18n/useTexts';

const texts: Partial<Record<string, TextKey<'oneOnOnes'>>> = {
  outdated: 'refused.outdated',
  already_closed: 'refused.outdated',
  still_open: 'refused.outdated',
  not_found: 'refused.gone',
  not_today: 'refused.notToday',
  not_held: 'refused.notHeld',
  no_manager: 'refused.noManager',
  text_too_long: 'refused.tooLong',
  too_many_items: 'refused.tooMany',
  unreachable: 'refused.unreachable',
};

/** Why something was not written. What was typed is still there. */
export function Refused({ error }: { error: Error | null }) {
  const { t } = useTexts('oneOnOnes');
  if (!error) return null;
  const { code } = asProblem(error);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{t(texts[code] ?? 'refused.other', { code })}</MessageBarBody>
    </MessageBar>
  );
}
