import { PolarChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { ChartLegend } from '../ChartLegend';
import { useRound } from '../RoundContext';
import { sideColors } from '../sideColors';
import { useChartWidth } from '../useChartWidth';
import type { RadarShape } from './radar';

const tallest = 320;
/** The names of the capabilities stand in it. */
const margins = { left: 84, right: 84, top: 32, bottom: 32 };

const useStyles = makeStyles({
  // One shape is seen through the other.
  frame: { overflow: 'clip', overflowClipMargin: '16px', '& path': { fillOpacity: 0.16 } },
});

/** A shape for each side: the further out, the higher the point. What is drawn is told in the table beside it. */
export default function RadarChart({ shape: { rows, of } }: { shape: RadarShape }) {
  const styles = useStyles();
  const { sides } = useRound();
  const [frame, width] = useChartWidth();
  const round = (width ?? tallest) - margins.left - margins.right;
  const height = Math.min(tallest, round + margins.top + margins.bottom); // a phone has room for a small one alone
  return (
    <>
      <ChartLegend sides={sides} />
      {/* The chart places its words as if they ran from left to right. */}
      <div ref={frame} dir="ltr" className={styles.frame} style={{ height }} aria-hidden inert>
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
            margins={margins}
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
