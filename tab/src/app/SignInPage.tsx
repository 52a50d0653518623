import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../shared/i18n/useTexts';
import type { SignInOffer } from '../shared/signIn/session';
import { Mark } from '../shared/ui/Mark';
import { breakpoints } from '../shared/ui/breakpoints';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    textAlign: 'center',
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  mark: { fontSize: '56px', color: tokens.colorBrandForeground1 },
  title: {
    ...typographyStyles.title2,
    margin: `${tokens.spacingVerticalXL} 0 0`,
    textWrap: 'balance',
    maxWidth: '24ch',
    [breakpoints.pairs]: { ...typographyStyles.title1 },
  },
  lead: {
    ...typographyStyles.body1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXL}`,
    maxWidth: '48ch',
    textWrap: 'pretty',
    color: tokens.colorNeutralForeground2,
  },
  about: { ...typographyStyles.caption1, marginTop: tokens.spacingVerticalXXL, color: tokens.colorNeutralForeground3 },
  link: { color: tokens.colorBrandForegroundLink },
});

/** The first page in a browser that does not know the person yet. She comes back to where she wanted to go. */
export default function SignInPage({ signIn }: SignInOffer) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <main className={styles.page}>
      <title>{`${t('signIn.title')} · ${t('product')}`}</title>
      <Mark className={styles.mark} />
      <h1 className={styles.title}>{t('signIn.welcome')}</h1>
      <p className={styles.lead}>{t('signIn.lead')}</p>
      <Button appearance="primary" size="large" onClick={() => void signIn()}>
        {t('signIn.in')}
      </Button>
      <p className={styles.about}>
        <a className={styles.link} href={`${import.meta.env.BASE_URL}about.html`}>
          {t('signIn.about')}
        </a>
      </p>
    </main>
  );
}
