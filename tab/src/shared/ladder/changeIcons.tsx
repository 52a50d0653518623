import {
  AddRegular,
  ArrowAutofitWidthRegular,
  ArrowUpRegular,
  EqualCircleRegular,
  SubtractRegular,
  TextEditStyleRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ChangeKind } from '../api/types';

export const changeIcons: Record<ChangeKind, ReactElement> = {
  added: <AddRegular />,
  raised: <ArrowUpRegular />,
  widened: <ArrowAutofitWidthRegular />,
  reworded: <TextEditStyleRegular />,
  dropped: <SubtractRegular />,
  unchanged: <EqualCircleRegular />,
};
