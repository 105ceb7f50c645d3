import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { layOutBars, type Bar } from "./bar-layout";
import { seriesLimit, useSeriesLook } from "./series-look";
import { useWidth } from "./use-width";

interface Props {
  /** What readers of screens hear in place of the drawing. */
  readonly summary: string;
  /** Names of the series from the base upwards, four at most. */
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
}

const height = 148;
const base = height - 20;
const top = 20;

type SeriesIndex = 0 | 1 | 2 | 3;

/** Amounts by year, stacked. The figures stand in a table beside it: the drawing is for looking. */
export function StackedBars({ summary, series, bars }: Props) {
  const styles = useStyles();
  const looks = useSeriesLook();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const look = (index: number) => looks[Math.min(index, seriesLimit - 1) as SeriesIndex];
  return (
    <div ref={frame} className={styles.frame}>
      <svg role="img" aria-label={summary} width={width} height={height} className={styles.drawing}>
        {layOutBars(bars, { width, top, base }).map((placed) => (
          <g key={placed.bar.label}>
            {placed.segments.map(({ series: index, y, height: tall }) => (
              <rect
                key={index}
                x={placed.x}
                y={y}
                width={placed.width}
                height={tall}
                className={look(index)}
              />
            ))}
            {placed.showsCaption && (
              <text x={placed.middle} y={placed.top - 5} className={styles.word}>
                {placed.bar.caption}
              </text>
            )}
            {placed.showsLabel && (
              <text x={placed.middle} y={height - 4} className={styles.word}>
                {placed.bar.label}
              </text>
            )}
          </g>
        ))}
        <line x1={0} x2={width} y1={base} y2={base} className={styles.base} />
      </svg>
      <ul className={styles.key}>
        {series.map((name, index) => (
          <li key={name} className={styles.entry}>
            <svg width={12} height={12} aria-hidden>
              <rect x={1} y={1} width={10} height={10} className={look(index)} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  frame: { width: "100%", minWidth: 0, overflowX: "hidden" },
  drawing: { display: "block" },
  word: {
    ...small,
    textAnchor: "middle",
    fill: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  base: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    ...small,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});
