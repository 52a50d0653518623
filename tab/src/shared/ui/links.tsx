import { Button, Link, type ButtonProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
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

interface LinkButtonProps extends Pick<ButtonProps, 'appearance' | 'size' | 'iconPosition'> {
  to: string;
  icon?: ReactElement;
  children: ReactNode;
}

/** A link that looks like a button. */
export function LinkButton({ to, icon, children, ...rest }: LinkButtonProps) {
  return (
    <Button {...rest} {...(icon && { icon })} as="a" href={useHref(to)} onClick={useLinkClickHandler(to)}>
      {children}
    </Button>
  );
}
