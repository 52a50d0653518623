import { Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Shows the name of a section whose link is its icon alone. */
export default function SectionHint({ name, children }: { name: string; children: ReactElement }) {
  return (
    <Tooltip content={name} relationship="label">
      {children}
    </Tooltip>
  );
}
