import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Version } from '../../../shared/api/types';
import { RichText } from '../../../shared/i18n/RichText';
import { useFormats } from '../../../shared/i18n/formats';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { publishingPaths } from '../paths';

interface VersionItemProps {
  ladder: string;
  version: Version;
  isCurrent: boolean;
  onRestore: () => void;
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 120px',
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
  },
  about: { minWidth: 0, flexGrow: 1, flexBasis: '240px', display: 'grid', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  number: { ...typographyStyles.subtitle2, margin: 0 },
  facts: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0, overflowWrap: 'anywhere' },
  note: { ...typographyStyles.body1, margin: 0, maxWidth: '70ch', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
});

export function VersionItem({ ladder, version, isCurrent, onRestore }: VersionItemProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const formats = useFormats();
  const dates = useDates();
  const { number, publishedAt, publishedBy, note, restoredFrom, levels, files, coverage } = version;
  return (
    <li className={styles.item}>
      <div className={styles.about}>
        <div className={styles.head}>
          <h2 className={styles.number}>{t('versionNumber', { number })}</h2>
          {isCurrent && (
            <Badge appearance="tint" color="success">
              {t('current')}
            </Badge>
          )}
        </div>
        <p className={styles.facts}>
          <RichText
            namespace="publishing"
            text="versions.published"
            values={{ when: dates.moment(publishedAt), name: publishedBy.name ?? t('versions.erased') }}
            components={{ person: <bdi /> }}
          />
          {restoredFrom !== null && <> · {t('versions.restored', { number: restoredFrom })}</>}
        </p>
        {note !== null && (
          <p dir="auto" className={styles.note}>
            {note}
          </p>
        )}
        <p className={styles.facts}>
          {t('levels', { count: levels })} · {t('files', { count: files })} ·{' '}
          {t('versions.understood', { share: formats.share(coverage.typedShare) })}
        </p>
        <div className={styles.links}>
          <TextLink to={publishingPaths.version(ladder, number)}>{t('versions.sources')}</TextLink>
          {number > 1 && (
            <TextLink to={publishingPaths.compare(ladder, number - 1, number)}>{t('versions.changesBefore')}</TextLink>
          )}
        </div>
      </div>
      {!isCurrent && (
        <Button onClick={onRestore} aria-label={t('versions.restoreNumber', { number })}>
          {t('versions.restore')}
        </Button>
      )}
    </li>
  );
}
