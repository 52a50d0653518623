import { LanguageMenu } from './LanguageMenu';
import { ThemeMenu } from './ThemeMenu';

export default function Menus() {
  return (
    <>
      <LanguageMenu />
      <ThemeMenu />
    </>
  );
}
