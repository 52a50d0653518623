import { useTexts } from '../../../../shared/i18n/useTexts';
import type { Step } from './steps';

export function useStepName() {
  const { t } = useTexts('assess');
  return (step: Step): string => (step.kind === 'capability' ? step.capability : t(`steps.${step.kind}`));
}
