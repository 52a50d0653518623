import {
  Button,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Tooltip,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, dataOf } from '../../../shared/api/client';
import { publishingQueries } from '../../../shared/api/queries/publishing';
import type { SourceFile } from '../../../shared/api/types';
import { saveFile } from '../../../shared/download';
import { useFormats } from '../../../shared/i18n/formats';
import { useTexts } from '../../../shared/i18n/useTexts';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { CoverageBar } from '../CoverageBar';
import { LadderHeading } from '../LadderHeading';
import { OwnersOnly } from '../OwnersOnly';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}` },
  table: { maxWidth: '820px' },
  row: { contentVisibility: 'auto', containIntrinsicSize: 'auto 44px' },
  name: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalS },
  size: { width: '88px' },
  action: { width: '48px' },
});

/** The files that a version was published from, and how much of them was understood. */
export default function VersionPage() {
  const { ladder = '', number = '' } = useParams();
  const { t } = useTexts('publishing');
  return (
    <OwnersOnly>
      <LadderHeading ladder={ladder} title={t('version.title', { number })} />
      <Version ladder={ladder} number={Number(number)} />
    </OwnersOnly>
  );
}

function Version({ ladder, number }: { ladder: string; number: number }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const version = useQuery(publishingQueries.version(ladder, number));
  const files = useQuery(publishingQueries.files(ladder, number));
  if (version.isPending || files.isPending) return <PageSkeleton />;
  if (version.error) return <ProblemBar error={version.error} onRetry={() => void version.refetch()} />;
  if (files.error) return <ProblemBar error={files.error} onRetry={() => void files.refetch()} />;
  return (
    <>
      <CoverageBar coverage={version.data.coverage} />
      <h2 className={styles.title}>{t('version.files')}</h2>
      <Files ladder={ladder} number={number} files={files.data} />
    </>
  );
}

function Files({ ladder, number, files }: { ladder: string; number: number; files: readonly SourceFile[] }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const formats = useFormats();
  const download = useMutation({
    mutationFn: async (name: string) => {
      const content = await dataOf(
        api.GET('/api/ladders/{ladder}/versions/{number}/files/{name}', {
          params: { path: { ladder, number, name } },
          parseAs: 'blob',
          // The name is a path; its slashes stay.
          pathSerializer: () =>
            `/api/ladders/${encodeURIComponent(ladder)}/versions/${number}/files/${name.split('/').map(encodeURIComponent).join('/')}`,
        }),
      );
      saveFile(content, name.split('/').at(-1) ?? name);
    },
  });
  return (
    <>
      <Table className={styles.table} aria-label={t('version.files')}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{t('version.name')}</TableHeaderCell>
            <TableHeaderCell className={styles.size}>{t('version.size')}</TableHeaderCell>
            <TableCell className={styles.action} />
          </TableRow>
        </TableHeader>
        <TableBody>
          {files.map(({ name, bytes }) => (
            <TableRow key={name} className={styles.row}>
              <TableCell className={styles.name}>
                <bdi>{name}</bdi>
              </TableCell>
              <TableCell className={styles.size}>{formats.bytes(bytes)}</TableCell>
              <TableCell className={styles.action}>
                <Tooltip content={t('version.download', { name })} relationship="label">
                  <Button
                    appearance="subtle"
                    icon={<ArrowDownloadRegular />}
                    onClick={() => {
                      download.mutate(name);
                    }}
                  />
                </Tooltip>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {download.error && (
        <ProblemBar
          error={download.error}
          onRetry={() => {
            download.mutate(download.variables);
          }}
        />
      )}
    </>
  );
}
