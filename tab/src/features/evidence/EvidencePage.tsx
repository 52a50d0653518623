import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Evidence } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';
import { useManagerName } from '../../shared/people/useManagerName';
import { PageHeading } from '../../shared/ui/PageHeading';
import { DeleteDialog } from './DeleteDialog';
import { EvidenceView } from './EvidenceView';

const EvidenceDialog = lazy(() => import('../../shared/evidence/EvidenceDialog'));

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  heading: { flexGrow: 1 },
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, maxWidth: '70ch', marginBottom: 0 },
});

/** What shows how a person works: hers to write, and her manager's to read as far as she shares it. */
export default function EvidencePage() {
  const styles = useStyles();
  const { t } = useTexts('evidence');
  const { t: said } = useTexts();
  const { id, isMe, name } = usePerson();
  const manager = useManagerName();
  const [open, setOpen] = useState<'new' | { change: Evidence } | { delete: Evidence } | null>(null);
  const [onChange] = useState(() => (change: Evidence) => {
    setOpen({ change });
  });
  const [onDelete] = useState(() => (piece: Evidence) => {
    setOpen({ delete: piece });
  });
  const onClose = () => {
    setOpen(null);
  };
  const head = useRef<HTMLDivElement>(null);
  const [deleted, setDeleted] = useState(0);
  useEffect(() => {
    // The button that was pressed is gone with its row.
    if (deleted > 0) head.current?.querySelector('h1')?.focus();
  }, [deleted]);
  const add = (
    <Button
      appearance="primary"
      icon={<AddRegular />}
      onClick={() => {
        setOpen('new');
      }}
    >
      {said('evidence.add')}
    </Button>
  );

  return (
    <>
      <div ref={head} className={styles.head}>
        <PageHeading title={isMe || name === null ? t('title') : t('titleOf', { name })} className={styles.heading}>
          {t('title')}
        </PageHeading>
        {isMe && add}
      </div>
      <p className={styles.lead}>
        {isMe ? (manager === null ? t('lead') : t('leadNamed', { name: manager })) : t('leadManager')}
      </p>
      <EvidenceView key={id} onChange={onChange} onDelete={onDelete} />
      {open === 'new' && (
        <Suspense fallback={null}>
          <EvidenceDialog onClose={onClose} />
        </Suspense>
      )}
      {open !== null && open !== 'new' && 'change' in open && (
        <Suspense fallback={null}>
          <EvidenceDialog evidence={open.change} onClose={onClose} />
        </Suspense>
      )}
      {open !== null && open !== 'new' && 'delete' in open && (
        <DeleteDialog
          evidence={open.delete}
          onClose={onClose}
          onDeleted={() => {
            setDeleted(deleted + 1);
          }}
        />
      )}
    </>
  );
}
