import type { CapabilityAtLevel } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Expectations } from './Expectations';
import { LevelSection } from './LevelSection';
import { Examples, Questions } from './Remarks';
import { Rubric } from './Rubric';
import { Signals } from './Signals';
import { SubHeading } from './SubHeading';

export function CapabilitySection({ capability }: { capability: CapabilityAtLevel }) {
  const { t } = useTexts();
  const { name, group, description, expectations, descriptors, signals, examples, questions } = capability;
  return (
    <LevelSection kind="capability" capability={name} title={name} group={group} description={description}>
      {expectations.length > 0 && <Expectations expectations={expectations} capability={name} />}
      {descriptors.length > 0 && <Rubric descriptors={descriptors} capability={name} />}
      {signals.length > 0 && <Signals signals={signals} capability={name} headings="h3" />}
      {examples.length > 0 && (
        <div>
          <SubHeading>{t('level.sections.examples')}</SubHeading>
          <Examples examples={examples} capability={name} />
        </div>
      )}
      {questions.length > 0 && (
        <div>
          <SubHeading>{t('level.sections.questions')}</SubHeading>
          <Questions questions={questions} capability={name} />
        </div>
      )}
    </LevelSection>
  );
}
