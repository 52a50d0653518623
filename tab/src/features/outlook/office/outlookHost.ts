import type { Host } from '../../../shared/host/host';
import { supports } from './office';
import { themeOfOffice, type OfficeColors } from './theme';

/** Outlook as the pane's host: its language and its colors, which may change while the pane is open. */
export function outlookHost(): Host {
  const forced = window.matchMedia('(forced-colors: active)');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  // Without the requirement set the property may be missing, whatever its type says.
  let colors: OfficeColors | undefined = Office.context.officeTheme;
  if (supports('Mailbox', '1.14')) {
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      ({ officeTheme }: Office.OfficeThemeChangedEventArgs) => {
        colors = officeTheme;
        notify();
      },
    );
  }
  for (const media of [forced, dark]) media.addEventListener('change', notify);
  return {
    locale: Office.context.displayLanguage,
    personName: null,
    linkedPage: null,
    meeting: null,
    appId: null,
    share: null,
    asksWhatToPin: false,
    theme: {
      get: () => themeOfOffice(colors, forced.matches) ?? (dark.matches ? 'dark' : 'light'),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}
