import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../shared/api/problem';

const texts: Partial<Record<string, ParseKeys<'team'>>> = {
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
  const { t } = useTranslation('team');
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
