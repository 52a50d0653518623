import { Navigate } from 'react-router';
import { PageSkeleton } from '../PageSkeleton';
import { useHasLeft } from './useHasLeft';

/** Leads to another page in place of this one, unless the reader has asked for a third meanwhile. */
export function Redirect({ to }: { to: string }) {
  const hasLeft = useHasLeft();
  return hasLeft() ? <PageSkeleton heading /> : <Navigate replace to={to} />;
}
