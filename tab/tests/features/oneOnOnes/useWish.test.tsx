import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { describe, expect, it } from 'vitest';
import { useWish } from '../../../src/features/oneOnOnes/writing/useWish';

const wrapper = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

const wishOf = (save: (wish: boolean) => Promise<void>) =>
  renderHook(() => useWish(false, useMutation({ mutationFn: save })), { wrapper });

/** Until all that was to be told about a write has been told. */
const heard = () => new Promise((done) => setTimeout(done));

describe('A wish', () => {
  it('shows in the same moment, before anything was sent', () => {
    const { result } = wishOf(() => new Promise(() => undefined));

    act(() => {
      result.current[1](true);
    });

    expect(result.current[0]).toBe(true);
  });

  it('gives way to what is kept when it was refused', async () => {
    const { result } = wishOf(() => Promise.reject(new Error('refused')));

    act(() => {
      result.current[1](true);
    });

    await waitFor(() => {
      expect(result.current[0]).toBe(false);
    });
  });

  it('of before does not end the one after it', async () => {
    const sent: (() => void)[] = [];
    const { result } = wishOf(() => new Promise<void>((done) => sent.push(done)));

    await act(async () => {
      result.current[1](true);
      await heard();
      result.current[1](true);
      sent[0]?.();
      await heard();
    });

    expect(result.current[0]).toBe(true);
  });

  it('that comes while another is on its way is sent after it, with what was kept by then', async () => {
    const sent: [revision: number, wish: boolean][] = [];
    const settle: (() => void)[] = [];
    const page = renderHook(
      ({ revision, isKept }) => {
        const save = (wish: boolean) => {
          sent.push([revision, wish]);
          return new Promise<void>((done) => settle.push(done));
        };
        return useWish(isKept, useMutation({ mutationFn: save }));
      },
      { wrapper, initialProps: { revision: 1, isKept: false } },
    );
    const choose = (wish: boolean) =>
      act(async () => {
        page.result.current[1](wish);
        await heard();
      });

    await choose(true);
    await choose(false);
    await choose(true);
    await choose(false);
    expect(sent).toEqual([[1, true]]);

    page.rerender({ revision: 2, isKept: true });
    settle[0]?.();

    await waitFor(() => {
      expect(sent).toEqual([
        [1, true],
        [2, false],
      ]);
    });
    expect(page.result.current[0]).toBe(false);
  });
});
