import { LineChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { useDates } from '../../../shared/i18n/useDates';
import { ChartLegend } from '../ChartLegend';
import type { Sides } from '../people';
import { sideColors } from '../sideColors';
import { useChartWidth } from '../useChartWidth';
import type { TimelineShape } from './timeline';

interface TimelineChartProps {
  shape: TimelineShape;
  sides: Sides;
}

const useStyles = makeStyles({
  frame: { height: '240px', maxWidth: '860px', overflow: 'hidden' },
});

/** The lines of both sides. Each end of a round has its place; what is drawn is told in the table below. */
export default function TimelineChart({ shape, sides }: TimelineChartProps) {
  const styles = useStyles();
  const dates = useDates();
  const [frame, width] = useChartWidth();
  const { lines, ends, of } = shape;
  const places = ends.map((end) => new Date(end));

  return (
    <>
      <ChartLegend sides={sides} />
      <div ref={frame} className={styles.frame} aria-hidden inert>
        {width !== null && (
          <LineChart
            width={width}
            height={240}
            hideLegend
            hideTooltip
            culture="en"
            allowMultipleShapesForPoints
            yMinValue={0}
            yMaxValue={of}
            yAxisTickCount={of}
            tickValues={places}
            customDateTimeFormatter={(date) => dates.month(date.toISOString().slice(0, 10))}
            yAxisTickFormat={(value: number) => (Number.isInteger(value) && value > 0 ? String(value) : '')}
            margins={{ left: 32, right: 32, top: 12, bottom: 36 }}
            data={{
              // What is equal stays to be seen: the first line is drawn above the others, and is thinner.
              lineChartData: lines.toReversed().map(({ side, level, points }) => ({
                legend: `${sides[side]} ${level}`,
                color: sideColors[side],
                data: points.map(({ at, order }) => ({ x: new Date(at), y: order })),
                lineOptions: side === 'manager' ? { strokeWidth: 3, strokeDasharray: '2 7' } : { strokeWidth: 5 },
              })),
            }}
          />
        )}
      </div>
    </>
  );
}
