import { Badge } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  DismissCircleRegular,
  EditRegular,
  HourglassRegular,
  PeopleChatRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { RoundStage, RoundSummary } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { stageWords } from './stages';

type Looks = Record<RoundStage, { color: 'brand' | 'informative' | 'success' | 'warning'; icon: ReactElement }>;

const looks: Looks = {
  drafting: { color: 'brand', icon: <EditRegular /> },
  waiting: { color: 'informative', icon: <HourglassRegular /> },
  revealed: { color: 'brand', icon: <PeopleChatRegular /> },
  signedOff: { color: 'success', icon: <CheckmarkCircleRegular /> },
  closed: { color: 'informative', icon: <DismissCircleRegular /> },
};

export function StageBadge({ round }: { round: Pick<RoundSummary, 'stage' | 'writtenBy' | 'revision'> }) {
  const { t } = useTexts('assess');
  const { color, icon } = looks[round.stage];
  const isToBegin = round.stage === 'drafting' && round.revision === 0;
  return (
    <Badge appearance="tint" color={color} icon={isToBegin ? <CircleRegular /> : icon}>
      {t(stageWords(round).stage)}
    </Badge>
  );
}
