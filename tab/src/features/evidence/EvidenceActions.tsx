import { Button, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { DeleteRegular, EditRegular, LockClosedRegular, ShareRegular } from '@fluentui/react-icons';
import { asProblem } from '../../shared/api/problem';
import type { Evidence } from '../../shared/api/types';
import { useShareEvidence } from '../../shared/evidence/useSaveEvidence';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';
import { ProblemBar } from '../../shared/ui/ProblemBar';

interface EvidenceActionsProps {
  evidence: Evidence;
  onChange: (evidence: Evidence) => void;
  onDelete: (evidence: Evidence) => void;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  action: { minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** What the person can do with a piece of her own. */
export function EvidenceActions({ evidence, onChange, onDelete }: EvidenceActionsProps) {
  const styles = useStyles();
  const { t } = useTexts('evidence');
  const { announce } = useAnnounce();
  const { id: person } = usePerson();
  const share = useShareEvidence(person);
  const isShared = evidence.visibility === 'sharedWithManager';
  const { title } = evidence;
  const onShare = () => {
    share.mutate(
      { evidence, visibility: isShared ? 'mine' : 'sharedWithManager' },
      {
        onSuccess: () => {
          announce(t(isShared ? 'takenBack' : 'nowShared', { title }));
        },
      },
    );
  };

  return (
    <>
      <div className={styles.root}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          icon={isShared ? <LockClosedRegular /> : <ShareRegular />}
          aria-label={t(isShared ? 'takeBackOf' : 'shareOf', { title })}
          disabledFocusable={share.isPending}
          onClick={onShare}
        >
          {t(isShared ? 'takeBack' : 'share')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          icon={<EditRegular />}
          aria-label={t('editOf', { title })}
          onClick={() => {
            onChange(evidence);
          }}
        >
          {t('edit')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          icon={<DeleteRegular />}
          aria-label={t('deleteOf', { title })}
          onClick={() => {
            onDelete(evidence);
          }}
        >
          {t('delete')}
        </Button>
      </div>
      {share.error &&
        (asProblem(share.error).code === 'outdated' ? (
          <p role="alert">{t('changedSince')}</p>
        ) : (
          <ProblemBar error={share.error} onRetry={onShare} />
        ))}
    </>
  );
}
