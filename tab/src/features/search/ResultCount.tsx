import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import { useTexts } from '../../shared/i18n/useTexts';

interface ResultCountProps {
  total: number;
  isStale: boolean;
}

/** How many results there are, also for those who hear the page; said once the results are in. */
export function ResultCount({ total, isStale }: ResultCountProps) {
  const { t } = useTexts();
  const { announce } = useAnnounce();
  const text = t('search.count', { count: total });

  const say = useEffectEvent(announce);
  useEffect(() => {
    if (!isStale) say(text, { batchId: 'results' });
  }, [text, isStale]);

  return <span>{text}</span>;
}
