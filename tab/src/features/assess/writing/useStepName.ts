import { useTranslation } from 'react-i18next';
import type { Step } from './steps';

export function useStepName() {
  const { t } = useTranslation('assess');
  return (step: Step): string => (step.kind === 'capability' ? step.capability : t(`steps.${step.kind}`));
}
