import { Button, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { api, dataOf } from '../../shared/api/client';
import { fileName, saveFile } from '../../shared/download';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';
import { ProblemBar } from '../../shared/ui/ProblemBar';

interface ExportButtonsProps {
  ladder: string;
  level: string;
  /** What the file is called, but for its ending. */
  title: string;
}

const formats = { word: 'docx', markdown: 'md' } as const;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function ExportButtons({ ladder, level, title }: ExportButtonsProps) {
  const styles = useStyles();
  const { t, language } = useTexts('promotionCase');
  const { announce } = useAnnounce();
  const { id: person } = usePerson();
  const { mutate, error, isPending, variables } = useMutation({
    mutationFn: async (format: keyof typeof formats) => {
      const params = { path: { person }, query: { ladder, level, format, locale: language } };
      const content = await dataOf(api.GET('/api/people/{person}/case', { params, parseAs: 'blob' }));
      saveFile(content, fileName(title, formats[format]));
    },
    onSuccess: () => {
      announce(t('exported'));
    },
  });

  return (
    <>
      <div className={styles.root}>
        {(['word', 'markdown'] as const).map((format) => (
          <Button
            key={format}
            appearance={format === 'word' ? 'primary' : 'secondary'}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={isPending}
            onClick={() => {
              mutate(format);
            }}
          >
            {t(`export.${format}`)}
          </Button>
        ))}
      </div>
      {error && (
        <ProblemBar
          error={error}
          onRetry={() => {
            mutate(variables);
          }}
        />
      )}
    </>
  );
}
