import { Field, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { LevelPickerProps } from '../../shared/ui/LevelPicker';

const LevelPicker = lazy(async () => ({ default: (await import('../../shared/ui/LevelPicker')).LevelPicker }));

/** A list that opens takes as much code as half of the page, which does not wait for it. */
export const LatePicker = (props: LevelPickerProps) => (
  <Suspense
    fallback={
      <Field label={props.label}>
        <Skeleton aria-hidden>
          <SkeletonItem size={32} />
        </Skeleton>
      </Field>
    }
  >
    <LevelPicker {...props} />
  </Suspense>
);
