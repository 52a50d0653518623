import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ladder } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';
import { useManagerName } from '../../shared/people/useManagerName';
import { Empty } from '../../shared/ui/Empty';
import { LatePicker } from './LatePicker';

interface NoLevelProps {
  ladder: Ladder | undefined;
  onPick: (code: string) => void;
}

const useStyles = makeStyles({ picker: { marginTop: tokens.spacingVerticalL, maxWidth: '320px' } });

/** Nobody has set the level yet: says who can, and lets the reader look at one all the same. */
export function NoLevel({ ladder, onPick }: NoLevelProps) {
  const styles = useStyles();
  const { t } = useTexts('growth');
  const { isMe } = usePerson();
  const manager = useManagerName();
  return (
    <Empty title={t(isMe ? 'noLevel' : 'noLevelOfHers')}>
      {isMe ? (manager === null ? t('noLevelHint') : t('noLevelManager', { name: manager })) : t('noLevelYou')}
      <div className={styles.picker}>
        <LatePicker label={t('looking')} ladder={ladder} value="" onPick={onPick} />
      </div>
    </Empty>
  );
}
