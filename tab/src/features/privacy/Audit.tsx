import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { peopleQueries } from '../../shared/api/queries/people';
import { privacyQueries } from '../../shared/api/queries/privacy';
import type { AuditEntry } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { Empty } from '../../shared/ui/Empty';
import { FilterPill } from '../../shared/ui/FilterPill';
import { keepFocus } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { AuditDayView } from './AuditDayView';
import { auditKinds, daysOf, formatShown, kindOf, parseShown, type AuditKind } from './audit';

const useStyles = makeStyles({
  hint: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    maxWidth: '62ch',
  },
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalL },
  more: { marginTop: tokens.spacingVerticalM },
});

/** How many days are shown at once. */
const page = 7;

/** Who read what is kept on the reader, and who changed it. */
export function Audit() {
  const { t } = useTexts('privacy');
  const audit = useQuery(privacyQueries.audit());
  const me = useQuery(peopleQueries.profile('me'));
  const error = (audit.data ? null : audit.error) ?? (me.data ? null : me.error);
  if (error) {
    return (
      <ProblemBar
        error={error}
        onRetry={() => {
          void audit.refetch();
          void me.refetch();
        }}
      />
    );
  }
  if (!audit.data || !me.data) return <PageSkeleton />;
  if (audit.data.length === 0) return <Empty title={t('audit.empty')} />;
  return <Days entries={audit.data} me={me.data.id} />;
}

function Days({ entries, me }: { entries: readonly AuditEntry[]; me: string }) {
  const styles = useStyles();
  const { t } = useTexts('privacy');
  const [params, setParams] = useSearchParams();
  const [most, setMost] = useState(page);
  const shown = parseShown(params.get('show'));
  const days = daysOf(entries, me, shown);

  const toggle = (kind: AuditKind) => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    setParams(
      (current) => {
        const value = formatShown(next);
        if (value === null) current.delete('show');
        else current.set('show', value);
        return current;
      },
      { replace: true, state: keepFocus },
    );
  };

  return (
    <>
      <p className={styles.hint}>{t('audit.hint')}</p>
      <div role="group" aria-label={t('audit.show')} className={styles.filters}>
        {auditKinds.map((kind) => (
          <FilterPill
            key={kind}
            label={t(`audit.${kind}`)}
            count={entries.filter((entry) => kindOf(entry, me) === kind).length}
            checked={shown.has(kind)}
            onToggle={() => {
              toggle(kind);
            }}
          />
        ))}
      </div>
      {days.length === 0 && (
        <Empty title={t('audit.hidden')}>{shown.size < auditKinds.length && t('audit.hiddenHint')}</Empty>
      )}
      {days.slice(0, most).map((day) => (
        <AuditDayView key={day.day} day={day} />
      ))}
      {days.length > most && (
        <Button
          className={styles.more}
          onClick={() => {
            setMost(most + page);
          }}
        >
          {t('audit.more')}
        </Button>
      )}
    </>
  );
}
