import {
  Avatar,
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { SignOutRegular } from '@fluentui/react-icons';
import { useTexts } from '../../shared/i18n/useTexts';
import { useSession } from '../../shared/signIn/SessionContext';

/** Who is signed in. Where a host such as Teams shows that itself, there is nothing to show. */
export function PersonMenu() {
  const { t } = useTexts();
  const session = useSession();
  if (!session?.signOut) return null;
  const { name, signOut } = session;
  const label = t('signIn.as', { name: name ?? t('signIn.nobody') });

  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button
            appearance="subtle"
            icon={<Avatar idForColor={name ?? ''} size={28} color="colorful" aria-hidden />}
          />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{name ?? t('signIn.nobody')}</MenuGroupHeader>
            <MenuItem icon={<SignOutRegular />} onClick={signOut}>
              {t('signIn.out')}
            </MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
