import { Button } from '@fluentui/react-components';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';
import { ConfirmDialog } from './ConfirmDialog';
import { RefusalBar } from './RefusalBar';
import { useRound } from './RoundContext';
import { useRoundWrites } from './roundWrites';

/** Ends a round that comes to nothing: what is not revealed by then never is. */
export function EndRound() {
  const { t } = useTexts('assess');
  const person = usePerson();
  const { terms, sides } = useRound();
  const { close } = useRoundWrites(person.id, terms.id);
  const end = () => {
    close.mutate();
  };
  return (
    <>
      <ConfirmDialog
        trigger={<Button appearance="subtle">{t('end.button')}</Button>}
        title={t('end.title')}
        confirm={t('end.confirm')}
        onConfirm={end}
      >
        {t('end.text', { name: sides.other })}
      </ConfirmDialog>
      {close.error && <RefusalBar error={close.error} onRetry={end} />}
    </>
  );
}
