import { Field, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Ladder } from '../api/types';

const LevelDropdown = lazy(() => import('./LevelDropdown'));

export interface LevelPicking {
  /** While it is not known, nothing can be picked. */
  ladder: Ladder | undefined;
  /** A level's code; empty for none. */
  value: string;
  onPick: (code: string) => void;
}

interface LevelPickerProps extends LevelPicking {
  label: string;
}

/** A list that opens takes more code than many a page that has one: no page waits for it. */
export const LevelPicker = ({ label, ...picking }: LevelPickerProps) => (
  <Field label={label}>
    <Suspense
      fallback={
        <Skeleton aria-hidden>
          <SkeletonItem size={32} />
        </Skeleton>
      }
    >
      <LevelDropdown {...picking} />
    </Suspense>
  </Field>
);
