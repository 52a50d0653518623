import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  useAnnounce,
} from '@fluentui/react-components';
import { useEffect, useId, useState, type SyntheticEvent } from 'react';
import { asProblem } from '../api/problem';
import type { Evidence, StatementReference } from '../api/types';
import { today } from '../i18n/useDates';
import { useTexts } from '../i18n/useTexts';
import { usePerson } from '../people/PersonContext';
import { ProblemBar } from '../ui/ProblemBar';
import { useReturnFocus } from '../ui/useReturnFocus';
import { EvidenceConflict } from './EvidenceConflict';
import { EvidenceForm } from './EvidenceForm';
import { draftOf, emptyDraft, isSameDraft, mistakeOf, mistakesIn, onTopOf } from './evidenceDraft';
import { useSaveEvidence } from './useSaveEvidence';

interface EvidenceDialogProps {
  /** The piece to change; null to add one. */
  evidence?: Evidence | null;
  /** What a new piece speaks for to begin with. */
  speaksFor?: readonly StatementReference[];
  onClose: () => void;
}

const useStyles = makeStyles({
  surface: { maxWidth: '680px' },
});

/** Adds a piece of evidence, or changes one. What is typed stays until it is saved or thrown away. */
export default function EvidenceDialog({ evidence = null, speaksFor = [], onClose }: EvidenceDialogProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { announce } = useAnnounce();
  useReturnFocus();
  const { id: person } = usePerson();
  const form = useId();
  const [start, setStart] = useState(() => (evidence ? draftOf(evidence) : emptyDraft(today(), speaksFor)));
  const [draft, setDraft] = useState(start);
  const [seen, setSeen] = useState(evidence);
  const [theirs, setTheirs] = useState<Evidence | 'gone' | null>(null);
  const [wasTried, setWasTried] = useState(false);
  const [tries, setTries] = useState(0);
  const [isLeaving, setIsLeaving] = useState(false);
  const save = useSaveEvidence(person, (now) => {
    setTheirs(now ?? 'gone');
    setSeen(now);
    if (!now) return;
    setStart(draftOf(now));
    setDraft((typed) => onTopOf(draftOf(now), start, typed));
  });

  useEffect(() => {
    if (tries > 0) document.getElementById(form)?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries, form]);

  const mistakes = new Map(wasTried ? mistakesIn(draft, today()) : []);
  const code = save.error && asProblem(save.error).code;
  const refused = code === null ? undefined : mistakeOf[code];
  if (refused) mistakes.set(...refused);

  const send = () => {
    save.mutate(
      { draft, seen },
      {
        onSuccess: () => {
          announce(t('evidence.saved'));
          onClose();
        },
      },
    );
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (mistakesIn(draft, today()).size > 0) {
      setTries(tries + 1);
      return;
    }
    if (!save.isPending) send();
  };
  const leave = () => {
    if (isSameDraft(draft, start) || isLeaving) onClose();
    else setIsLeaving(true);
  };

  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) leave();
      }}
    >
      <DialogSurface className={styles.surface}>
        <form id={form} onSubmit={onSubmit} noValidate>
          <DialogBody>
            <DialogTitle>{t(evidence ? 'evidence.change' : 'evidence.add')}</DialogTitle>
            <DialogContent>
              {theirs && (
                <EvidenceConflict
                  theirs={theirs}
                  onTake={(now) => {
                    setDraft(draftOf(now));
                    setTheirs(null);
                    save.reset();
                  }}
                />
              )}
              {save.error && !refused && code !== 'outdated' && <ProblemBar error={save.error} onRetry={send} />}
              <EvidenceForm draft={draft} mistakes={mistakes} onChange={setDraft} />
            </DialogContent>
            <DialogActions fluid>
              {isLeaving && <span role="alert">{t('evidence.throwAway')}</span>}
              <Button onClick={leave}>{t(isLeaving ? 'evidence.leave' : 'evidence.cancel')}</Button>
              <Button
                type="submit"
                appearance="primary"
                disabledFocusable={save.isPending}
                {...(save.isPending && { icon: <Spinner size="tiny" /> })}
              >
                {t(theirs && theirs !== 'gone' ? 'evidence.saveMine' : 'evidence.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
