import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { asProblem } from '../../shared/api/problem';
import { growthQueries } from '../../shared/api/queries/growth';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';
import { personPaths } from '../../shared/people/paths';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { DeleteDialog } from './DeleteDialog';
import { EvidencePiece } from './EvidencePiece';

const EvidenceDialog = lazy(() => import('../../shared/evidence/EvidenceDialog'));

/** One piece of evidence, at an address of its own. */
export default function EvidenceItemPage() {
  const { t } = useTexts('evidence');
  const { id: person } = usePerson();
  const { evidence: id = '' } = useParams();
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = useQuery(growthQueries.evidenceItem(person, id));
  const [open, setOpen] = useState<'change' | 'delete' | null>(null);
  const onClose = () => {
    setOpen(null);
  };
  const all = <TextLink to={personPaths.evidence(person)}>{t('all')}</TextLink>;

  if (isPending) return <PageSkeleton heading />;
  if (error && !data) {
    return (
      <>
        <PageHeading title={t('title')}>{t('title')}</PageHeading>
        {asProblem(error).code === 'not_found' ? (
          <Empty title={t('notFound')}>
            {t('notFoundHint')} {all}
          </Empty>
        ) : (
          <ProblemBar error={error} onRetry={() => void refetch()} />
        )}
      </>
    );
  }
  return (
    <>
      {all}
      <PageHeading title={data.title}>
        <bdi>{data.title}</bdi>
      </PageHeading>
      <EvidencePiece
        evidence={data}
        onChange={() => {
          setOpen('change');
        }}
        onDelete={() => {
          setOpen('delete');
        }}
      />
      {open === 'change' && (
        <Suspense fallback={null}>
          <EvidenceDialog evidence={data} onClose={onClose} />
        </Suspense>
      )}
      {open === 'delete' && (
        <DeleteDialog evidence={data} onClose={onClose} onDeleted={() => void navigate(personPaths.evidence(person))} />
      )}
    </>
  );
}
