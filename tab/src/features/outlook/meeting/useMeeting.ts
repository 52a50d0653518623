import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readMeeting, watchMeeting } from '../office/meeting';

const queryKey = ['pane', 'meeting'];

/** The meeting beside the pane, and what becomes of it while it is open. */
export function useMeeting() {
  const client = useQueryClient();
  useEffect(() => watchMeeting(() => void client.invalidateQueries({ queryKey })), [client]);
  return useQuery({ queryKey, queryFn: readMeeting, staleTime: Infinity });
}
