import type { ParseKeys } from 'i18next';
import type { StatementPart } from '../../shared/api/types';

const titles: Partial<Record<StatementPart, ParseKeys>> = {
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
export const partTitle = (part: StatementPart): ParseKeys => titles[part] ?? `parts.${part}`;
