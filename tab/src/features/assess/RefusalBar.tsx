import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { asProblem } from '../../shared/api/problem';
import type { ProblemCode } from '../../shared/api/types';
import type { TextKey } from '../../shared/i18n/namespaces';
import { useTexts } from '../../shared/i18n/useTexts';
import { ProblemBar } from '../../shared/ui/ProblemBar';

interface RefusalBarProps {
  error: Error;
  onRetry: () => void;
}

/** Refusals that asking again does not change. */
const texts: Partial<Record<ProblemCode, TextKey<'assess'>>> = {
  already_closed: 'refusals.alreadyClosed',
  already_revealed: 'refusals.alreadyRevealed',
  already_signed_off: 'refusals.alreadySignedOff',
  already_submitted: 'refusals.alreadySubmitted',
  assessment_too_large: 'refusals.tooLarge',
  draft_conflict: 'refusals.draftConflict',
  no_manager: 'refusals.managerUnknown',
  not_submitted: 'refusals.notSubmitted',
  nothing_rated: 'refusals.nothingRated',
  other_ladder_version: 'refusals.otherLadder',
  own_manager: 'refusals.managerUnknown',
  period_invalid: 'refusals.periodInvalid',
  text_too_long: 'refusals.textTooLong',
  too_many_items: 'refusals.tooMany',
  unknown_evidence: 'refusals.unknownEvidence',
  unknown_level: 'refusals.unknownLevel',
  words_changed: 'refusals.wordsChanged',
};

/** Why something did not happen, in words for the people of a round. */
export function RefusalBar({ error, onRetry }: RefusalBarProps) {
  const { t } = useTexts('assess');
  const { code } = asProblem(error);
  const text = Object.entries(texts).find(([known]) => known === code)?.[1];
  if (!text) return <ProblemBar error={error} onRetry={onRetry} />;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t(text)}</MessageBarTitle>
      </MessageBarBody>
    </MessageBar>
  );
}
