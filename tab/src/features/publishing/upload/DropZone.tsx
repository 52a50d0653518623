import { Button, makeStyles, mergeClasses, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { DocumentAddRegular, FolderAddRegular } from '@fluentui/react-icons';
import { useRef, useState, type InputHTMLAttributes } from 'react';
import { useFormats } from '../../../shared/i18n/formats';
import { useTexts } from '../../../shared/i18n/useTexts';
import { limits, pickedFrom, type ChosenFile } from './chosen';
import { filesOf } from './dropped';

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  lead: { ...typographyStyles.subtitle2, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalM },
  unreadable: { ...typographyStyles.body1, color: tokens.colorStatusDangerForeground1, margin: 0, maxWidth: '56ch' },
  limits: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, maxWidth: '56ch' },
});

/** React does not know the attribute of a folder button; browsers do. */
const folder: InputHTMLAttributes<HTMLInputElement> & { webkitdirectory: string } = { webkitdirectory: '' };

/** Where files are dropped, and two buttons for who does not drag. */
export function DropZone({ onAdd }: { onAdd: (files: readonly ChosenFile[]) => void }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const formats = useFormats();
  const { announce } = useAnnounce();
  const [isOver, setOver] = useState(false);
  const [isUnreadable, setUnreadable] = useState(false);
  const ofFiles = useRef<HTMLInputElement>(null);
  const ofFolder = useRef<HTMLInputElement>(null);

  const add = (files: readonly ChosenFile[]) => {
    setUnreadable(false);
    onAdd(files);
    announce(files.length === 0 ? t('upload.nothingFound') : t('upload.added', { count: files.length }));
  };
  const picker = (ref: typeof ofFiles, attributes: InputHTMLAttributes<HTMLInputElement>) => (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      {...attributes}
      onChange={({ target }) => {
        if (target.files) add(pickedFrom(target.files));
        target.value = ''; // so that the same file can be chosen once more
      }}
    />
  );

  return (
    // Dropping is one more way: the buttons inside do the same.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void filesOf(event.dataTransfer).then(add, () => {
          setUnreadable(true);
        });
      }}
    >
      <p className={styles.lead}>{isOver ? t('upload.dropNow') : t('upload.drop')}</p>
      <div className={styles.buttons}>
        <Button icon={<DocumentAddRegular />} onClick={() => ofFiles.current?.click()}>
          {t('upload.chooseFiles')}
        </Button>
        <Button icon={<FolderAddRegular />} onClick={() => ofFolder.current?.click()}>
          {t('upload.chooseFolder')}
        </Button>
      </div>
      {isUnreadable && (
        <p role="alert" className={styles.unreadable}>
          {t('upload.unreadable')}
        </p>
      )}
      {picker(ofFiles, {})}
      {picker(ofFolder, folder)}
      <p className={styles.limits}>
        {t('upload.limits', {
          files: t('files', { count: limits.files }),
          each: formats.bytes(limits.fileBytes),
          total: formats.bytes(limits.totalBytes),
        })}
      </p>
    </div>
  );
}
