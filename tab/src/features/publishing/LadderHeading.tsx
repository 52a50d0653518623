import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../../shared/i18n/useTexts';
import { useLadder } from '../../shared/ladder/useLadder';
import { PageHeading } from '../../shared/ui/PageHeading';
import { LinkButton } from '../../shared/ui/navigation/LinkButton';
import { SubNav } from '../../shared/ui/navigation/SubNav';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { publishingPaths } from './paths';

interface LadderHeadingProps {
  ladder: string;
  title: string;
  /** The page's part of the window title where the heading is the ladder's name. */
  shortTitle?: string;
}

const useStyles = makeStyles({
  eyebrow: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  nav: { marginBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXXL}` },
});

/** What the pages of one ladder share: its name, the way to a new version, and the way from page to page. */
export function LadderHeading({ ladder, title, shortTitle }: LadderHeadingProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const known = useLadder(ladder);
  const name = known?.title ?? ladder;
  return (
    <header>
      <p className={styles.eyebrow}>
        <TextLink to={publishingPaths.all}>{t('title')}</TextLink> / <bdi>{name}</bdi>
      </p>
      <div className={styles.head}>
        <PageHeading title={shortTitle === undefined ? `${title} · ${name}` : `${shortTitle} · ${name}`}>
          <bdi>{title}</bdi>
        </PageHeading>
        <LinkButton to={publishingPaths.upload(ladder)} appearance="primary">
          {t('publishNext')}
        </LinkButton>
      </div>
      <SubNav
        className={styles.nav}
        label={t('pages.label', { name })}
        pages={[
          { to: publishingPaths.ladder(ladder), text: t('pages.versions'), end: true },
          { to: publishingPaths.compare(ladder), text: t('pages.compare') },
          { to: publishingPaths.reports(ladder), text: t('pages.reports') },
        ]}
      />
    </header>
  );
}
