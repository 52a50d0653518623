import { useFluent } from '@fluentui/react-components';
import {
  ArrowLeftRegular,
  ArrowRightRegular,
  ChevronLeftRegular,
  ChevronRightRegular,
  type FluentIconsProps,
} from '@fluentui/react-icons';

/** Points the way the text runs; Fluent's own arrows do not turn. */
export function ArrowForward(props: FluentIconsProps) {
  return useFluent().dir === 'rtl' ? <ArrowLeftRegular {...props} /> : <ArrowRightRegular {...props} />;
}

/** Points the way the text runs; Fluent's own chevrons do not turn. */
export function ChevronForward(props: FluentIconsProps) {
  return useFluent().dir === 'rtl' ? <ChevronLeftRegular {...props} /> : <ChevronRightRegular {...props} />;
}
