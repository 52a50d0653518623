import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { LevelPage } from '../features/levels/LevelPage';
import { StartPage } from '../features/levels/StartPage';
import { lazyPage } from '../shared/ui/lazyPage';
import { HomePage } from './HomePage';
import { LaddersPage } from './LaddersPage';
import { NotFoundPage } from './NotFoundPage';
import { PageBoundary } from './PageBoundary';
import { PersonFrame } from './person/PersonFrame';
import { Shell } from './shell/Shell';

const ComparePage = lazy(() => import('../features/compare/ComparePage'));
const PinPage = lazy(() => import('../features/pin/PinPage'));
const FindPage = lazyPage('oneOnOnes', () => import('../features/oneOnOnes/FindPage'));
const MeetingPage = lazyPage('oneOnOnes', () => import('../features/oneOnOnes/MeetingPage'));
const OneOnOnesPage = lazyPage('oneOnOnes', () => import('../features/oneOnOnes/OneOnOnesPage'));
const TeamPage = lazyPage('team', () => import('../features/team/TeamPage'));
const SearchPage = lazy(() => import('../features/search/SearchPage'));

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<HomePage />} />
        <Route path="people/:person" element={<PersonFrame />}>
          <Route path="*" element={<NotFoundPage />} />
        </Route>
        <Route path="one-on-ones" element={<OneOnOnesPage />} />
        <Route path="one-on-ones/meeting" element={<FindPage />} />
        <Route path="one-on-ones/:series" element={<FindPage />} />
        <Route path="one-on-ones/:person/:series/:on?" element={<MeetingPage />} />
        <Route path="team" element={<TeamPage />} />
        <Route path="ladders" element={<LaddersPage />} />
        <Route path="ladders/:ladder" element={<StartPage />} />
        <Route path="ladders/:ladder/levels/:level" element={<LevelPage />} />
        <Route path="ladders/:ladder/compare/:from/:to" element={<ComparePage />} />
        <Route path="search" element={<SearchPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
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
