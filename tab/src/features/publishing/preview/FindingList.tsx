import { Badge, makeStyles, tokens, typographyStyles, Link } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Preview, Severity } from '../../../shared/api/types';
import { RichText } from '../../../shared/i18n/RichText';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Empty } from '../../../shared/ui/Empty';
import { countsOf, knownFinding, type Finding } from './findings';

interface FindingListProps {
  preview: Preview;
  findings: readonly Finding[];
  onGo: (file: string, line: number) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 96px',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minWidth: 0 },
  place: { overflowWrap: 'anywhere', textAlign: 'start' },
  advice: { ...typographyStyles.body1, margin: 0, maxWidth: '70ch' },
  found: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  code: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const looks: Record<Severity, { color: 'danger' | 'warning' | 'informative'; icon: ReactElement }> = {
  error: { color: 'danger', icon: <ErrorCircleRegular /> },
  warning: { color: 'warning', icon: <WarningRegular /> },
  info: { color: 'informative', icon: <InfoRegular /> },
};

/** What to mend or to look at, each with the way to its place in the source. */
export function FindingList({ preview, findings, onGo }: FindingListProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const { errors, warnings, hints, lint } = countsOf(preview);
  if (findings.length === 0) return <Empty title={t('findings.none')}>{t('findings.noneHint')}</Empty>;
  return (
    <>
      {errors + warnings + hints + lint > findings.length && <p>{t('preview.cutShort', { count: findings.length })}</p>}
      <ol className={styles.list}>
        {findings.map(({ code, severity, file, line, found, advice }, index) => {
          const known = knownFinding(code);
          return (
            <li key={index} className={styles.item}>
              <div className={styles.head}>
                <Badge appearance="tint" color={looks[severity].color} icon={looks[severity].icon}>
                  {t(`findings.severity.${severity}`)}
                </Badge>
                <Link
                  as="button"
                  className={styles.place}
                  onClick={() => {
                    onGo(file, line);
                  }}
                >
                  <bdi>{t('findings.place', { file, line })}</bdi>
                </Link>
                <span className={styles.code}>{code}</span>
              </div>
              {found !== null && (
                <span className={styles.found}>
                  <RichText
                    namespace="publishing"
                    text="findings.found"
                    values={{ words: found }}
                    components={{ words: <bdi /> }}
                  />
                </span>
              )}
              <p className={styles.advice} dir="auto">
                {known ? t(`advice.${known}`) : advice}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
