import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { lazyPage } from '../shared/ui/lazyPage';
import { HomePage } from './HomePage';
import { LaddersPage } from './LaddersPage';
import { PageBoundary } from './PageBoundary';
import { PersonFrame } from './person/PersonFrame';
import { Shell } from './shell/Shell';

const AssessmentsPage = lazyPage('assess', () => import('../features/assess/AssessmentsPage'));
const ComparePage = lazy(() => import('../features/compare/ComparePage'));
const CasePage = lazyPage('promotionCase', () => import('../features/promotionCase/CasePage'));
const EvidenceItemPage = lazyPage('evidence', () => import('../features/evidence/EvidenceItemPage'));
const EvidencePage = lazyPage('evidence', () => import('../features/evidence/EvidencePage'));
const GrowthPage = lazyPage('growth', () => import('../features/growth/GrowthPage'));
const ConsentPage = lazy(() => import('./ConsentPage'));
const LevelPage = lazy(() => import('../features/levels/LevelPage'));
const NotFoundPage = lazy(() => import('./NotFoundPage'));
const PinPage = lazy(() => import('../features/pin/PinPage'));
const FindPage = lazyPage('oneOnOnes', () => import('../features/oneOnOnes/FindPage'));
const MeetingPage = lazyPage('oneOnOnes', () => import('../features/oneOnOnes/MeetingPage'));
const OneOnOnesPage = lazyPage('oneOnOnes', () => import('../features/oneOnOnes/OneOnOnesPage'));
const TeamPage = lazyPage('team', () => import('../features/team/TeamPage'));
const RoundPage = lazyPage('assess', () => import('../features/assess/RoundPage'));
const PrivacyPage = lazyPage('privacy', () => import('../features/privacy/PrivacyPage'));
const PublishingPage = lazyPage('publishing', () => import('../features/publishing/PublishingPage'));
const PublishedReportsPage = lazyPage('publishing', () => import('../features/publishing/ReportsPage'));
const PublishedVersionPage = lazyPage('publishing', () => import('../features/publishing/VersionPage'));
const PublishedVersionsPage = lazyPage('publishing', () => import('../features/publishing/VersionsPage'));
const VersionComparePage = lazyPage('publishing', () => import('../features/publishing/ComparePage'));
const UploadPage = lazyPage('publishing', () => import('../features/publishing/UploadPage'));
const SearchPage = lazy(() => import('../features/search/SearchPage'));
const StartPage = lazy(() => import('../features/levels/StartPage'));

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<HomePage />} />
        <Route path="people/:person" element={<PersonFrame />}>
          <Route index element={<GrowthPage />} />
          <Route path="evidence" element={<EvidencePage />} />
          <Route path="evidence/:evidence" element={<EvidenceItemPage />} />
          <Route path="case" element={<CasePage />} />
          <Route path="case/:ladder/:level" element={<CasePage />} />
          <Route path="assessments" element={<AssessmentsPage />} />
          <Route path="assessments/:round" element={<RoundPage />} />
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
        <Route path="publishing" element={<PublishingPage />} />
        <Route path="publishing/:ladder" element={<PublishedVersionsPage />} />
        <Route path="publishing/:ladder/new" element={<UploadPage />} />
        <Route path="publishing/:ladder/versions/:number" element={<PublishedVersionPage />} />
        <Route path="publishing/:ladder/compare" element={<VersionComparePage />} />
        <Route path="publishing/:ladder/compare/:from/:to" element={<VersionComparePage />} />
        <Route path="publishing/:ladder/reports" element={<PublishedReportsPage />} />
        <Route path="privacy" element={<PrivacyPage />} />
        <Route path="search" element={<SearchPage />} />
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
