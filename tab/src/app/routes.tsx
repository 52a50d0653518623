import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { lazyPage, type PageCode } from '../shared/ui/navigation/lazyPage';
import { HomePage } from './HomePage';
import { LaddersPage } from './LaddersPage';
import { PageBoundary } from './PageBoundary';
import { pages, personPages, personPath } from './pages';
import { PersonFrame } from './person/PersonFrame';
import { Shell } from './shell/Shell';

const ConsentPage = lazy(() => import('./ConsentPage'));
const NotFoundPage = lazy(() => import('./NotFoundPage'));
const PinPage = lazy(() => import('../features/pin/PinPage'));

/** A page with two addresses is one component, which stays when one leads to the other. */
const components = new Map(
  [...new Set(Object.values({ ...pages, ...personPages }))].map((page) => [page, lazyPage(page)]),
);

const routesTo = (table: Record<string, PageCode>) =>
  Object.entries(table).map(([path, page]) => {
    const Page = components.get(page);
    if (!Page) return null;
    return path === '' ? (
      <Route key="index" index element={<Page />} />
    ) : (
      <Route key={path} path={path} element={<Page />} />
    );
  });

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<HomePage />} />
        <Route path={personPath} element={<PersonFrame />}>
          {routesTo(personPages)}
          <Route path="*" element={<NotFoundPage />} />
        </Route>
        <Route path="ladders" element={<LaddersPage />} />
        {routesTo(pages)}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
      <Route
        path="consent"
        element={
          <PageBoundary address="consent" isPlain>
            <ConsentPage />
          </PageBoundary>
        }
      />
      <Route
        path="config"
        element={
          <PageBoundary address="config" isPlain>
            <PinPage />
          </PageBoundary>
        }
      />
    </Routes>
  );
}
