import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useInvite } from '../../../shared/oneOnOnes/useInvite';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { PreviewedInvite } from './PreviewedInvite';

interface AgendaPreviewProps {
  series: string;
  /** What is wanted. */
  isOn: boolean;
  /** Whether somebody changed the prompts in the invite. */
  isEdited: boolean;
  onDone: (isChanged: boolean) => Promise<void>;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  box: { alignItems: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: { outlineStyle: 'none' },
});

/** What would happen to the invite, before it does. */
export function AgendaPreview({ series, isOn, isEdited, onDone }: AgendaPreviewProps) {
  const styles = useStyles();
  const { t, language } = useTexts('outlook');
  const panel = useRef<HTMLDivElement>(null);
  const [isRefreshed, refresh] = useState(false);
  const [isRemovedEdited, removeEdited] = useState(false);
  const wish = { isOn, isRefreshed, isRemovedEdited };
  const {
    preview: { data, error, isPending, refetch },
    change: write,
  } = useInvite(series, wish, language, () => onDone(true));
  // The button that opened this is gone, and the focus with it.
  useEffect(() => {
    panel.current?.focus();
  }, []);

  const confirm = () => {
    write.mutate();
  };
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel} role="group" aria-label={t('agenda.preview')}>
      {isPending && <PageSkeleton />}
      {error && <ProblemBar error={error} onRetry={() => void refetch()} />}
      {data && <PreviewedInvite preview={data} />}
      {isOn && (
        <Checkbox
          className={styles.box}
          label={t('agenda.refresh')}
          checked={isRefreshed}
          onChange={(_, { checked }) => {
            refresh(checked === true);
          }}
        />
      )}
      {!isOn && isEdited && (
        <Checkbox
          className={styles.box}
          label={t('agenda.removeEdited')}
          checked={isRemovedEdited}
          onChange={(_, { checked }) => {
            removeEdited(checked === true);
          }}
        />
      )}
      {write.error && <ProblemBar error={write.error} onRetry={confirm} />}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!data || write.isPending} onClick={confirm}>
          {t(isOn ? 'agenda.confirmOn' : 'agenda.confirmOff')}
        </Button>
        <Button onClick={() => void onDone(false)}>{t('agenda.cancel')}</Button>
      </div>
    </div>
  );
}
