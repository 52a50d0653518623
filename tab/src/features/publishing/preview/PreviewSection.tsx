import { makeStyles, Tab, TabList, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../../../shared/i18n/useTexts';
import { scrollMargin } from '../../../shared/ui/breakpoints';
import { CoverageBar } from '../CoverageBar';
import { SourceView } from '../source/SourceView';
import { resumed, startOf, type Place } from '../source/place';
import { PublishForm } from '../upload/PublishForm';
import type { Previewed, Upload } from '../upload/useUpload';
import { VersionChanges } from '../versions/VersionChanges';
import { FindingList } from './FindingList';
import { LadderOutline } from './LadderOutline';
import { PreviewVerdict } from './PreviewVerdict';
import { Rated } from './Rated';
import { findingsOf } from './findings';

interface PreviewSectionProps {
  upload: Upload;
  previewed: Previewed;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.title3, margin: 0, outlineStyle: 'none', scrollMarginTop: scrollMargin },
  tabs: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalMNudge})`, flexWrap: 'wrap' },
});

type ViewName = 'ladder' | 'source' | 'findings' | 'changes';

/** What the files would become: whether it can be published, how it was understood, what to look at, what would change. */
export function PreviewSection({ upload, previewed: { preview, files } }: PreviewSectionProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [view, setView] = useState<ViewName>('ladder');
  const [seen, setSeen] = useState(() => ({ preview, place: startOf(preview) }));
  const place = seen.preview === preview ? seen.place : resumed(preview, seen.place);
  const go = (to: Place) => {
    setSeen({ preview, place: to });
  };
  const findings = findingsOf(preview);
  const views: ViewName[] = ['ladder', 'source', 'findings', ...(preview.changes ? ['changes' as const] : [])];
  const shown = views.includes(view) ? view : 'ladder';

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [preview]);

  return (
    <section aria-labelledby={`${id}title`} className={styles.root}>
      <h2 id={`${id}title`} ref={heading} tabIndex={-1} className={styles.title}>
        {t('preview.title')}
      </h2>
      <PreviewVerdict preview={preview} />
      <CoverageBar coverage={preview.coverage} />
      <TabList
        className={styles.tabs}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          setView(views.find((name) => name === value) ?? 'ladder');
        }}
      >
        {views.map((name) => (
          <Tab key={name} value={name} id={`${id}${name}`} aria-controls={`${id}panel`}>
            {t(`preview.views.${name}`)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${shown}`}>
        {shown === 'ladder' && <LadderOutline preview={preview} />}
        {shown === 'source' && <SourceView preview={preview} files={files} place={place} onGo={go} />}
        {shown === 'findings' && (
          <FindingList
            preview={preview}
            findings={findings}
            onGo={(file, line) => {
              go({ file, line, passage: null });
              setView('source');
            }}
          />
        )}
        {shown === 'changes' && preview.changes && (
          <>
            <VersionChanges comparison={preview.changes} />
            <Rated rated={preview.rated} />
          </>
        )}
      </div>
      <PublishForm upload={upload} previewed={{ preview, files }} />
    </section>
  );
}
