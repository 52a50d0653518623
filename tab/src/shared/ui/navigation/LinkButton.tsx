import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

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
