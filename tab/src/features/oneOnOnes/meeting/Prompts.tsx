import {
  Caption1Strong,
  Checkbox,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { Meeting, MeetingPrompt } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { paths } from '../../../shared/ladder/paths';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { Refused } from '../writing/Refused';
import { useListStyles } from '../writing/useListStyles';
import { useWish } from '../writing/useWish';
import { useWrite } from '../writing/useWrite';
import { writes } from '../writing/writes';
import { useMeetingOfTwo } from './MeetingContext';
import { Section } from './Section';
import { promptText } from './promptText';

const useStyles = makeStyles({
  label: { display: 'grid', gap: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground1 },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  capability: { color: tokens.colorBrandForeground1 },
  quote: {
    ...typographyStyles.body1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke2,
  },
  without: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the ladder has the two talk about today. */
export function Prompts({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const list = useListStyles();
  const { t } = useTexts('oneOnOnes');
  const { level, prompts, withoutPrompts } = meeting;
  const discussed = prompts.filter((prompt) => prompt.isDiscussed).length;

  return (
    <Section
      title={t('prompts.title')}
      note={prompts.length > 0 ? t('prompts.progress', { discussed, count: prompts.length }) : undefined}
    >
      {withoutPrompts !== null && (
        <p className={styles.without}>
          {withoutPrompts === 'level_not_set'
            ? t('prompts.levelNotSet')
            : withoutPrompts === 'not_held'
              ? t('prompts.notHeld')
              : t('prompts.none')}
        </p>
      )}
      <ul className={list.list}>
        {prompts.map((prompt) => (
          <PromptRow key={prompt.id} meeting={meeting} prompt={prompt} />
        ))}
      </ul>
      {level && (
        <span className={list.about}>
          <TextLink to={paths.level(level.ladder, level.level)}>{t('prompts.from', { level: level.level })}</TextLink>
        </span>
      )}
    </Section>
  );
}

function PromptRow({ meeting, prompt }: { meeting: Meeting; prompt: MeetingPrompt }) {
  const styles = useStyles();
  const list = useListStyles();
  const { t } = useTexts('oneOnOnes');
  const { person, series, on } = useMeetingOfTwo();
  const write = useWrite((isDiscussed: boolean) =>
    writes.discussPrompt({ person, series, on }, prompt.id, isDiscussed, meeting.isHeld),
  );
  const [checked, choose] = useWish(prompt.isDiscussed, write);
  const { question, words } = promptText(prompt);

  return (
    <li className={list.row}>
      <div className={list.words}>
        <Checkbox
          className={styles.box}
          checked={checked}
          onChange={(_, { checked: next }) => {
            choose(next === true);
          }}
          label={
            <span className={styles.label}>
              <Caption1Strong className={styles.capability}>
                <bdi>{prompt.capability ?? prompt.section ?? t('prompts.everywhere')}</bdi>
                {prompt.kind === 'ahead' && ` · ${t('prompts.ahead')}`}
              </Caption1Strong>
              {question !== '' && (
                <span dir="auto" className={mergeClasses(list.text, checked && list.done)}>
                  {question}
                </span>
              )}
              {words !== null && (
                <span dir="auto" className={question === '' ? list.text : styles.quote}>
                  {words}
                </span>
              )}
            </span>
          }
        />
        <Refused error={write.error} />
      </div>
    </li>
  );
}
