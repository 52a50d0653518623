import type { StatementPart } from '../../../shared/api/types';
import type { TextKey } from '../../../shared/i18n/namespaces';

const titles: Partial<Record<StatementPart, TextKey>> = {
  expectation: 'level.sections.expectations',
  descriptor: 'level.rubric',
  trait: 'level.kinds.trait',
  positiveSignal: 'level.signals.positive',
  redFlag: 'level.signals.redFlag',
  antiPattern: 'level.signals.antiPattern',
  example: 'level.sections.examples',
  question: 'level.sections.questions',
};

/** What a part of the ladder is called where all of it stands together: as on a level’s own page. */
export const partTitle = (part: StatementPart): TextKey => titles[part] ?? `parts.${part}`;
