import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { OwnSide, Side } from '../../../shared/api/types';
import { usePerson } from '../../../shared/people/PersonContext';
import { keepFocus } from '../../../shared/ui/PageHeading';
import { breakpoints, topBarHeight } from '../../../shared/ui/breakpoints';
import { useHasLeft } from '../../../shared/ui/navigation/useHasLeft';
import { BlindNote } from '../BlindNote';
import { useRound } from '../RoundContext';
import { DraftContext, useDraft, useKeeper } from './drafts/DraftContext';
import { SaveProblem } from './drafts/SaveProblem';
import { useDraftKeeper } from './drafts/useDraftKeeper';
import { CarryOver } from './steps/CarryOver';
import { StepBar } from './steps/StepBar';
import { StepNav } from './steps/StepNav';
import { StepView } from './steps/StepView';
import { stepAt, stepsOf } from './steps/steps';

const useStyles = makeStyles({
  flow: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: '40px',
    rowGap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalXL,
    [breakpoints.rail]: { gridTemplateColumns: '232px minmax(0, 1fr)' },
  },
  nav: {
    minWidth: 0,
    [breakpoints.rail]: { position: 'sticky', top: `${topBarHeight + 24}px`, alignSelf: 'start' },
  },
  step: { minWidth: 0 },
});

/** The flow through one's own side. */
export default function WritingView({ own, side }: { own: OwnSide; side: Side }) {
  const person = usePerson();
  const { terms } = useRound();
  const keeper = useDraftKeeper(person.id, terms.id, side, own);
  return (
    <DraftContext value={keeper}>
      <BlindNote />
      <CarryOver />
      <SaveProblem />
      <Flow />
    </DraftContext>
  );
}

function Flow() {
  const styles = useStyles();
  const { sheet } = useRound();
  const [params, setParams] = useSearchParams();
  const single = useDraft(({ draft }) => [...draft.keys()].filter((key) => key.startsWith('s ')).join('\n'));
  const steps = useMemo(() => stepsOf(sheet, new Set(single.split('\n'))), [sheet, single]);
  const asked = params.get('step');
  // Where the address names no step it is where the author left off, and stays there while she writes.
  const keeper = useKeeper();
  const [leftOff] = useState(() => stepAt(steps, null, keeper.getState().draft)?.id);
  const step = steps.find(({ id }) => id === (asked ?? leftOff)) ?? steps[0];
  // From here on the address says where she is, so that a reload brings her back.
  const hasLeft = useHasLeft();
  const begin = useEffectEvent(() => {
    if (asked === null && step && !hasLeft()) setParams({ step: step.id }, { replace: true, state: keepFocus });
  });
  useEffect(() => {
    begin();
  }, []);
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(step?.id);

  useEffect(() => {
    if (shown.current === step?.id) return;
    shown.current = step?.id;
    const heading = panel.current?.querySelector('h2');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [step?.id]);

  if (!step) return null;
  const goTo = (id: string) => {
    setParams({ step: id }, { state: keepFocus });
  };
  return (
    <div className={styles.flow}>
      <div className={styles.nav}>
        <StepNav steps={steps} current={step} onGo={goTo} />
      </div>
      <div ref={panel} className={styles.step}>
        <StepView key={step.id} step={step} steps={steps} />
        <StepBar steps={steps} current={step} onGo={goTo} />
      </div>
    </div>
  );
}
