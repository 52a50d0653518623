import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import type { Ladder } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { paths } from '../../shared/ladder/paths';
import { breakpoints } from '../../shared/ui/breakpoints';

interface LadderSwitchProps {
  ladders: readonly Ladder[];
  current: Ladder;
}

const useStyles = makeStyles({
  button: { minWidth: 0, maxWidth: '9ch', fontWeight: 'normal', [breakpoints.pairs]: { maxWidth: '24ch' } },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export default function LadderSwitch({ ladders, current }: LadderSwitchProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <Menu
      checkedValues={{ ladder: [current.id] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const [id] = checkedItems;
        if (id !== undefined) void navigate(paths.ladder(id));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          className={styles.button}
          aria-label={t('shell.ladder', { name: current.title ?? current.id })}
        >
          <bdi className={styles.name}>{current.title ?? current.id}</bdi>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {ladders.map(({ id, title }) => (
            <MenuItemRadio key={id} name="ladder" value={id}>
              <bdi>{title ?? id}</bdi>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
