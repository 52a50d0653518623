import type { i18n } from 'i18next';
import { BrowserRouter } from 'react-router';
import { Providers } from './Providers';
import { AppRoutes } from './routes';

export function App({ i18n }: { i18n: i18n }) {
  return (
    <Providers i18n={i18n}>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <AppRoutes />
      </BrowserRouter>
    </Providers>
  );
}
