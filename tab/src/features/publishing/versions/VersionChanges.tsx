import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChangeGroup, VersionComparison } from '../../../shared/api/types';
import { RichText } from '../../../shared/i18n/RichText';
import { useTexts } from '../../../shared/i18n/useTexts';
import { levelName } from '../../../shared/ladder/levels';
import { useChangeList } from '../../../shared/ladder/useChangeList';
import { Disclosure } from '../../../shared/ui/Disclosure';
import { Empty } from '../../../shared/ui/Empty';
import { VersionChange } from './VersionChange';
import { changedParts, mostOpen, type ChangedPart } from './versionGroups';

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase400, lineHeight: '1.5', maxWidth: '62ch', margin: 0 },
  renames: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalM} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  parts: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  group: { marginTop: tokens.spacingVerticalM },
  capability: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface VersionChangesProps {
  comparison: VersionComparison;
  /** Of the parts, one below that of what they are in. */
  heading?: 'h2' | 'h3';
}

/** What people would read otherwise, part by part. */
export function VersionChanges({ comparison, heading = 'h3' }: VersionChangesProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const changeList = useChangeList();
  const parts = changedParts(comparison);
  const isSmall = parts.reduce((sum, { count }) => sum + count, 0) <= mostOpen;
  const list = changeList(comparison.counts);
  if (!comparison.hasChanges) return <Empty title={t('changes.nothing')}>{t('changes.nothingHint')}</Empty>;
  return (
    <>
      {list !== '' && <p className={styles.summary}>{t('changes.summary', { list })}</p>}
      {comparison.renames.length > 0 && (
        <ul className={styles.renames}>
          {comparison.renames.map(({ from, to }) => (
            <li key={`${from} ${to}`}>
              <RichText
                namespace="publishing"
                text="changes.renamed"
                values={{ before: from, after: to }}
                components={{ before: <bdi />, after: <bdi /> }}
              />
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.parts}>
        {parts.map((part, index) => (
          <Part key={index} part={part} isOpen={isSmall} heading={heading} />
        ))}
      </ul>
    </>
  );
}

function Part({ part, isOpen, heading }: { part: ChangedPart; isOpen: boolean; heading: 'h2' | 'h3' }) {
  const { t } = useTexts('publishing');
  const changeList = useChangeList();
  const { kind, before, after, ends, groups } = part;
  const level = after ?? before;
  const label =
    kind === 'shared' ? t('changes.shared') : ends ? t('changes.guide', ends) : level ? levelName(level) : '';
  const isWhole = kind === 'level' && (before === null || after === null);
  const counts = { added: 0, raised: 0, widened: 0, reworded: 0, dropped: 0, unchanged: 0 };
  for (const { change } of groups.flatMap(({ changes }) => changes)) counts[change]++;
  return (
    <li>
      <Disclosure label={label} note={changeList(counts)} opened={isOpen}>
        {isWhole && (
          <Badge appearance="tint" color={before === null ? 'success' : 'informative'}>
            {t(before === null ? 'changes.newLevel' : 'changes.goneLevel')}
          </Badge>
        )}
        {groups.map((group) => (
          <Group
            key={group.capability ?? ''}
            group={group}
            isNamed={groups.length > 1 || group.capability !== null}
            heading={heading}
          />
        ))}
      </Disclosure>
    </li>
  );
}

interface GroupProps {
  group: ChangeGroup;
  isNamed: boolean;
  heading: 'h2' | 'h3';
}

function Group({ group: { capability, changes }, isNamed, heading: Heading }: GroupProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  return (
    <div className={styles.group}>
      {isNamed && (
        <Heading className={styles.capability}>
          <bdi>{capability ?? t('changes.everywhere')}</bdi>
        </Heading>
      )}
      <ul className={styles.list}>
        {changes.map((change, index) => (
          <VersionChange key={index} change={change} />
        ))}
      </ul>
    </div>
  );
}
