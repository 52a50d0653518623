import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { NextPrompts } from '../../../shared/api/types';
import { basePath } from '../../../shared/basePath';
import { useTexts } from '../../../shared/i18n/useTexts';
import { paths } from '../../../shared/ladder/paths';
import { directionOfPrompts } from '../../../shared/oneOnOnes/direction';
import { insert, type Place } from '../office/insert';
import { InsertResult } from './InsertResult';
import type { Block } from './block';

interface PromptPickerProps {
  prompts: NextPrompts['prompts'];
  ladder: string;
}

const useStyles = makeStyles({
  list: { display: 'grid', listStyleType: 'none', margin: 0, padding: 0 },
  // The box is beside the first line of words that may take many.
  prompt: { alignItems: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

/** The organizer chooses what goes into the invite, and where. */
export function PromptPicker({ prompts, ladder }: PromptPickerProps) {
  const styles = useStyles();
  const { t, language } = useTexts('outlook');
  const [left, leave] = useState<readonly string[]>([]);
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: async (place: Place) => ({ place, isIn: await insert(block, place) }),
  });

  const chosen = prompts.filter(({ id }) => !left.includes(id));
  const block: Block = {
    heading: t('block.heading'),
    prompts: chosen.map(({ text }) => text),
    link: {
      text: t('block.link'),
      address: `${window.location.origin}${basePath()}${paths.ladder(ladder)}`,
    },
    isRightToLeft: directionOfPrompts(language) === 'rtl',
  };
  const isBlocked = chosen.length === 0 || isPending;
  return (
    <>
      <ul className={styles.list}>
        {prompts.map(({ id, text }) => (
          <li key={id}>
            <Checkbox
              className={styles.prompt}
              label={<bdi dir={directionOfPrompts(language)}>{text}</bdi>}
              checked={!left.includes(id)}
              onChange={(_, { checked }) => {
                reset();
                leave(checked === true ? left.filter((other) => other !== id) : [...left, id]);
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isBlocked}
          onClick={() => {
            mutate('cursor');
          }}
        >
          {t('prompts.atCursor')}
        </Button>
        <Button
          disabledFocusable={isBlocked}
          onClick={() => {
            mutate('top');
          }}
        >
          {t('prompts.atTop')}
        </Button>
      </div>
      <InsertResult none={chosen.length === 0} result={data} error={error} />
    </>
  );
}
