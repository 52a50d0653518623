import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { LinkedEvidence } from '../../LinkedEvidence';

const EvidencePicker = lazy(() => import('./EvidencePicker'));

interface EvidenceFieldProps {
  /** Ids. */
  linked: readonly string[];
  /** The ids of the statements that it is about: what speaks for them comes first. */
  statements: readonly string[];
  onChange: (linked: readonly string[]) => void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start', minWidth: 0 },
});

/** What the author shows with what she says. */
export function EvidenceField({ linked, statements, onChange }: EvidenceFieldProps) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const button = useRef<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      {linked.length > 0 && (
        <LinkedEvidence
          ids={linked}
          onRemove={(id) => {
            onChange(linked.filter((one) => one !== id));
            button.current?.focus(); // the one that was pressed goes
          }}
        />
      )}
      <Button
        ref={(element: HTMLElement | null) => {
          button.current = element;
        }}
        size="small"
        appearance="subtle"
        icon={<AttachRegular />}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('evidence.button')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <EvidencePicker
            linked={linked}
            statements={statements}
            onChange={onChange}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
