import { Button, Dialog, DialogSurface, DialogTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../../shared/i18n/useTexts';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { LinkedEvidence } from '../LinkedEvidence';

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
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      {linked.length > 0 && (
        <LinkedEvidence
          ids={linked}
          onRemove={(id) => {
            onChange(linked.filter((one) => one !== id));
          }}
        />
      )}
      <Dialog
        open={isOpen}
        onOpenChange={(_, { open }) => {
          setOpen(open);
        }}
      >
        <DialogTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" icon={<AttachRegular />}>
            {t('evidence.button')}
          </Button>
        </DialogTrigger>
        <DialogSurface>
          <Suspense fallback={<PageSkeleton />}>
            {isOpen && <EvidencePicker linked={linked} statements={statements} onChange={onChange} />}
          </Suspense>
        </DialogSurface>
      </Dialog>
    </div>
  );
}
