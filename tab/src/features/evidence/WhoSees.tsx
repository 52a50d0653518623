import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosedRegular, PeopleRegular } from '@fluentui/react-icons';
import type { EvidenceVisibility } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';

interface WhoSeesProps {
  visibility: EvidenceVisibility;
  /** Who manages the person; null when nobody does. */
  manager: string | null;
}

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
});

/** Who can see a piece of evidence, in plain words. */
export function WhoSees({ visibility, manager }: WhoSeesProps) {
  const styles = useStyles();
  const { t } = useTexts('evidence');
  const person = usePerson();
  const isMine = visibility === 'mine';
  const shared = manager === null ? t('sharedWithManager') : t('sharedWith', { name: manager });
  return (
    <span className={styles.root}>
      {isMine ? <LockClosedRegular className={styles.icon} /> : <PeopleRegular className={styles.icon} />}
      {isMine ? t('onlyYou') : person.isMe ? shared : t('sharedWithYou')}
    </span>
  );
}
