import { PolarChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { ChartLegend } from '../ChartLegend';
import { useRound } from '../RoundContext';
import { sideColors } from '../sideColors';
import { useChartWidth } from '../useChartWidth';
import type { RadarShape } from './radar';

const height = 320;

const useStyles = makeStyles({
  // A drawing has no direction; what is written in it finds its own.
  frame: { height: `${height}px`, overflow: 'hidden', direction: 'ltr' },
});

/** A shape for each side: the further out, the higher the point. What is drawn is told in the table beside it. */
export default function RadarChart({ shape: { rows, of } }: { shape: RadarShape }) {
  const styles = useStyles();
  const { sides } = useRound();
  const [frame, width] = useChartWidth();
  return (
    <>
      <ChartLegend sides={sides} />
      <div ref={frame} className={styles.frame} aria-hidden inert>
        {width !== null && (
          <PolarChart
            width={width}
            height={height}
            hideLegend
            hideTooltip
            shape="polygon"
            direction="clockwise"
            radialAxis={{
              rangeStart: 0,
              rangeEnd: of,
              tickValues: Array.from({ length: of }, (_, index) => index + 1),
            }}
            angularAxis={{ categoryOrder: 'data' }}
            margins={{ left: 72, right: 72, top: 32, bottom: 32 }}
            data={(['self', 'manager'] as const).map((side) => ({
              type: 'areapolar',
              legend: sides[side],
              color: sideColors[side],
              lineOptions: side === 'manager' ? { strokeWidth: 3, strokeDasharray: '2 7' } : { strokeWidth: 3 },
              data: rows.map((row) => ({ theta: row.capability, r: row[side].order })),
            }))}
          />
        )}
      </div>
    </>
  );
}
