import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface ChoiceMenuProps<T extends string> {
  label: string;
  icon: ReactElement;
  choices: readonly { value: T; text: string; lang?: string }[];
  chosen: T;
  onChoose: (value: T) => void;
}

/** An icon that opens a menu of which one entry holds. */
export function ChoiceMenu<T extends string>({ label, icon, choices, chosen, onChoose }: ChoiceMenuProps<T>) {
  return (
    <Menu
      checkedValues={{ choice: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const choice = choices.find(({ value }) => value === checkedItems[0]);
        if (choice) onChoose(choice.value);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button appearance="subtle" icon={icon} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ value, text, lang }) => (
            <MenuItemRadio key={value} name="choice" value={value} lang={lang}>
              {text}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
