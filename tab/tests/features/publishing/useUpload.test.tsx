import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { PropsWithChildren } from 'react';
import { expect, it, vi } from 'vitest';
import { useUpload } from '../../../src/features/publishing/upload/useUpload';
import { server } from '../../server';

const wrapper = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

it('What is chosen while the files are read stays chosen', async () => {
  server.use(http.post('*/api/ladders/engineering/preview', () => HttpResponse.json({})));
  let read: (file: File) => void = () => undefined;
  const reading = new Promise<File>((resolve) => {
    read = resolve;
  });
  const again = vi.fn(() => reading);
  const { result } = renderHook(() => useUpload('engineering'), { wrapper });
  act(() => {
    result.current.add([{ name: 'l1.md', file: new File(['1'], 'l1.md'), again }]);
  });
  act(() => {
    result.current.preview.mutate();
  });
  await waitFor(() => {
    expect(again).toHaveBeenCalled();
  });
  act(() => {
    result.current.add([{ name: 'l2.md', file: new File(['2'], 'l2.md') }]);
    read(new File(['1'], 'l1.md'));
  });
  await waitFor(() => {
    expect(result.current.previewed).not.toBeNull();
  });

  expect(result.current.files.map(({ name }) => name)).toEqual(['l1.md', 'l2.md']);
  expect(result.current.isStale).toBe(true);
});
