import { Button, makeStyles, Tooltip, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useFormats } from '../../../shared/i18n/formats';
import { useTexts } from '../../../shared/i18n/useTexts';
import { issueOf, issueOfAll, totalBytes, type ChosenFile } from './chosen';

interface ChosenFilesProps {
  files: readonly ChosenFile[];
  /** Those that cannot be read any more. */
  changed: ReadonlySet<string>;
  onRemove: (names: ReadonlySet<string>) => void;
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  sum: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    maxHeight: '320px',
    overflowY: 'auto',
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXXS,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 36px',
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  size: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  issue: { display: 'flex', gap: tokens.spacingHorizontalXS, color: tokens.colorStatusDangerForeground1, margin: 0 },
  icon: { flexShrink: 0, marginTop: '3px' },
});

/** What is going to be sent, each file with its size and what is wrong with it. */
export function ChosenFiles({ files, changed, onRemove }: ChosenFilesProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const formats = useFormats();
  const heading = useId();
  const issue = (file: ChosenFile) => issueOf(file) ?? (changed.has(file.name) ? 'changed' : null);
  const unfit = files.filter((file) => issue(file) !== null).map(({ name }) => name);
  const ofAll = issueOfAll(files);

  return (
    <section aria-labelledby={heading}>
      <div className={styles.head}>
        <div>
          <h2 id={heading} className={styles.title}>
            {t('upload.chosen')}
          </h2>
          <span className={styles.sum}>
            {t('upload.sum', { count: files.length, size: formats.bytes(totalBytes(files)) })}
          </span>
        </div>
        <div>
          {unfit.length > 0 && (
            <Button
              appearance="subtle"
              onClick={() => {
                onRemove(new Set(unfit));
              }}
            >
              {t('upload.removeUnfit', { count: unfit.length })}
            </Button>
          )}
          <Button
            appearance="subtle"
            onClick={() => {
              onRemove(new Set(files.map(({ name }) => name)));
            }}
          >
            {t('upload.removeAll')}
          </Button>
        </div>
      </div>
      {ofAll && <Issue>{t(`issues.${ofAll}`)}</Issue>}
      {/* It scrolls, so the keyboard has to reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.list} aria-labelledby={heading} tabIndex={0}>
        {files.map((file) => {
          const { name } = file;
          const found = issue(file);
          return (
            <li key={name} className={styles.row}>
              <div className={styles.name}>
                <bdi>{visible(name)}</bdi>
                {found && <Issue>{t(`issues.${found}`)}</Issue>}
              </div>
              <span className={styles.size}>{formats.bytes(file.file.size)}</span>
              <Tooltip content={t('upload.remove', { name: visible(name) })} relationship="label">
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DismissRegular />}
                  onClick={() => {
                    onRemove(new Set([name]));
                  }}
                />
              </Tooltip>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Issue({ children }: { children: string }) {
  const styles = useStyles();
  return (
    <p className={styles.issue}>
      <ErrorCircleRegular className={styles.icon} aria-hidden />
      {children}
    </p>
  );
}

/** A name with the marks shown that would hide or turn a part of it. */
const visible = (name: string): string =>
  name.replaceAll(/[\p{Cc}\u200B-\u200F\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD');
