import type { ChangeReason } from '../api/types';
import { useTexts } from '../i18n/useTexts';
import { isPlain, isQuoting } from './reasons';

const longest = 48;

/** Why a change counts as what it is, in the reader's language; the service's own sentence for a code unknown here. */
export function ReasonText({ reason }: { reason: ChangeReason }) {
  const { t } = useTexts();
  const { code, from, to, text } = reason;

  if (isPlain(code)) return t(`reasons.${code}`);
  if (!isQuoting(code)) return <bdi>{text}</bdi>;
  const what = t(`reasons.${code}`);
  // The texts stand below: a reason that repeats them explains nothing.
  if ([from, to].some((words) => words !== null && words.length > longest)) return what;
  if (from !== null && to !== null) return t('reasons.fromTo', { what, from, to });
  if (to !== null) return t('reasons.come', { what, words: to });
  if (from !== null) return t('reasons.gone', { what, words: from });
  return what;
}
