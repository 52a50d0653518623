import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler, type To } from 'react-router';

interface TextLinkProps {
  to: To;
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
}

/** A link in running text that the router follows. */
export function TextLink({ to, children, ...rest }: TextLinkProps) {
  return (
    <Link {...rest} href={useHref(to)} onClick={useLinkClickHandler(to)}>
      {children}
    </Link>
  );
}
