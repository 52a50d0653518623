import { Button, Tooltip, useAnnounce } from '@fluentui/react-components';
import { CheckmarkRegular, LinkRegular, ShareRegular, TextQuoteRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useHost } from '../../host/HostContext';
import { useTexts } from '../../i18n/useTexts';
import { formatQuote, quoteOf } from './quote';

interface QuoteActionsProps {
  address: string;
  source: string;
  /** The words to quote, asked for when the button is pressed. */
  getWords: () => string;
}

type Copied = 'link' | 'quote';

export default function QuoteActions({ address, source, getWords }: QuoteActionsProps) {
  const { t } = useTexts();
  const { announce } = useAnnounce();
  const share = useHost()?.share ?? null;
  const [copied, setCopied] = useState<Copied | null>(null);

  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => {
      setCopied(null);
    }, 2000);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);

  const copy = async (what: Copied) => {
    try {
      await navigator.clipboard.writeText(what === 'link' ? address : formatQuote(getWords(), source, address));
      setCopied(what);
      announce(t(what === 'link' ? 'quote.linkCopied' : 'quote.quoteCopied'));
    } catch {
      announce(t('quote.refused')); // a frame may forbid the clipboard
    }
  };

  const send = async (to: NonNullable<typeof share>) => {
    try {
      await to({ address, message: quoteOf(getWords(), source) });
    } catch {
      announce(t('quote.notShared')); // the person closed the host's dialog, or an admin forbids it
    }
  };

  return (
    <>
      <Tooltip content={t('quote.copyLink')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={copied === 'link' ? <CheckmarkRegular /> : <LinkRegular />}
          onClick={() => void copy('link')}
        />
      </Tooltip>
      <Tooltip content={t('quote.copyQuote')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={copied === 'quote' ? <CheckmarkRegular /> : <TextQuoteRegular />}
          onClick={() => void copy('quote')}
        />
      </Tooltip>
      {share && (
        <Tooltip content={t('quote.share')} relationship="label">
          <Button size="small" appearance="subtle" icon={<ShareRegular />} onClick={() => void send(share)} />
        </Tooltip>
      )}
    </>
  );
}
