import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useLadder } from '../../../shared/ladder/useLadder';
import { PageHeading } from '../../../shared/ui/PageHeading';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { OwnersOnly } from '../OwnersOnly';
import { publishingPaths } from '../paths';
import { PreviewSection } from '../preview/PreviewSection';
import { PreviewStart } from '../preview/PreviewStart';
import { ChosenFiles } from './ChosenFiles';
import { DropZone } from './DropZone';
import { Published } from './Published';
import { useUpload } from './useUpload';

const useStyles = makeStyles({
  eyebrow: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0, overflowWrap: 'anywhere' },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
    marginTop: tokens.spacingVerticalXL,
  },
});

export default function UploadPage() {
  const { ladder = '' } = useParams();
  return (
    <OwnersOnly>
      <NewVersion key={ladder} ladder={ladder} />
    </OwnersOnly>
  );
}

/** From files to a published version: choose, look at what they become, publish. */
function NewVersion({ ladder }: { ladder: string }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const known = useLadder(ladder);
  const upload = useUpload(ladder);
  const name = known?.title ?? ladder;
  const { previewed, publish } = upload;
  const isNew = publish.data ? publish.data.number === 1 : !known;
  const title = isNew ? t('upload.titleNew') : t('upload.title', { name });

  return (
    <>
      <p className={styles.eyebrow}>
        <TextLink to={publishingPaths.all}>{t('title')}</TextLink> /{' '}
        {known ? (
          <TextLink to={publishingPaths.ladder(ladder)}>
            <bdi>{name}</bdi>
          </TextLink>
        ) : (
          <bdi>{ladder}</bdi>
        )}
      </p>
      <PageHeading title={title}>{title}</PageHeading>
      {publish.data ? (
        <Published ladder={ladder} version={publish.data} />
      ) : (
        <div className={styles.body}>
          <DropZone onAdd={upload.add} />
          {upload.files.length > 0 && (
            <ChosenFiles files={upload.files} changed={upload.changed} onRemove={upload.remove} />
          )}
          <PreviewStart upload={upload} />
          {previewed && <PreviewSection upload={upload} previewed={previewed} />}
        </div>
      )}
    </>
  );
}
