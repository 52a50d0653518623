import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { asProblem } from '../../shared/api/problem';
import type { TextKey } from '../../shared/i18n/namespaces';
import { useTexts } from '../../shared/i18n/useTexts';

const texts: Partial<Record<string, TextKey<'team'>>> = {
  level_conflict: 'refused.levelConflict',
  since_out_of_range: 'refused.since',
  unknown_level: 'refused.unknownLevel',
  unknown_ladder: 'refused.unknownLevel',
  period_invalid: 'refused.period',
  own_manager: 'refused.gone',
  not_found: 'refused.gone',
  unreachable: 'refused.unreachable',
};

/** Why something was refused, in plain words. */
export function useWhy(): (error: Error) => string {
  const { t } = useTexts('team');
  return (error) => {
    const { code } = asProblem(error);
    return t(texts[code] ?? 'refused.other', { code });
  };
}

export function TeamRefused({ error }: { error: Error | null }) {
  const why = useWhy();
  return (
    error && (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{why(error)}</MessageBarBody>
      </MessageBar>
    )
  );
}
