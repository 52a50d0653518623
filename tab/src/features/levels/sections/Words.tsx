import { makeStyles, tokens } from '@fluentui/react-components';
import { paths } from '../../../shared/ladder/paths';
import { Prose } from '../../../shared/ui/text/Prose';
import { Quotable } from '../../../shared/ui/text/Quotable';
import { usePage } from './PageContext';

interface WordsProps {
  id: string;
  title?: string | null;
  text: string;
  capability?: string | undefined;
  className?: string | undefined;
}

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** One statement of the level: what can be linked to and quoted. */
export function Words({ id, title = null, text, capability, className }: WordsProps) {
  const styles = useStyles();
  const { ladder, level, levelName, target } = usePage();
  return (
    <Quotable
      id={id}
      link={paths.level(ladder, level, id)}
      text={title === null ? text : `${title}. ${text}`}
      source={capability === undefined ? levelName : `${levelName}, ${capability}`}
      isTarget={target === id}
      className={className}
    >
      <Prose>
        {title !== null && <strong className={styles.title}>{title}. </strong>}
        {text}
      </Prose>
    </Quotable>
  );
}
