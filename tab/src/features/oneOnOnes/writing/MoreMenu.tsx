import { Button, Menu, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { ReactNode, RefCallback } from 'react';
import { useTexts } from '../../../shared/i18n/useTexts';

interface MoreMenuProps {
  /** The id of what it is about. */
  about: string;
  /** Of its button. */
  ref?: RefCallback<HTMLElement>;
  children: ReactNode;
}

/** What else can be done with one thing of a list. */
export function MoreMenu({ about, ref, children }: MoreMenuProps) {
  const { t } = useTexts('oneOnOnes');
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('more')} relationship="label">
          <Button {...(ref && { ref })} appearance="subtle" icon={<MoreHorizontalRegular />} aria-describedby={about} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
