import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ChangeKind } from '../api/types';
import { changeIcons } from './changeIcons';

const colors: Record<ChangeKind, NonNullable<BadgeProps['color']>> = {
  added: 'success',
  raised: 'brand',
  widened: 'brand',
  reworded: 'informative',
  dropped: 'informative',
  unchanged: 'informative',
};

export function ChangeBadge({ kind, children }: { kind: ChangeKind; children: ReactNode }) {
  return (
    <Badge appearance="tint" size="large" color={colors[kind]} icon={changeIcons[kind]}>
      {children}
    </Badge>
  );
}
