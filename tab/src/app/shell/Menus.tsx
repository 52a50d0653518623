import { LanguageMenu } from './LanguageMenu';
import { PersonMenu } from './PersonMenu';
import { ThemeMenu } from './ThemeMenu';

export default function Menus() {
  return (
    <>
      <LanguageMenu />
      <ThemeMenu />
      <PersonMenu />
    </>
  );
}
