import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useSeriesLook } from "./series-look";
import { useWidth } from "./use-width";

interface Props {
  readonly value: number;
  readonly limit: number;
}

const height = 14;
/** The greater of the two leaves some room, so that the limit is seen as a line of its own. */
const share = 0.92;

/** A value against its limit, which is a line across the bar. The same is said in words beside it. */
export function LimitBar({ value, limit }: Props) {
  const styles = useStyles();
  const looks = useSeriesLook();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scale = (width * share) / Math.max(value, limit, Number.MIN_VALUE);
  const at = limit * scale;
  return (
    <div ref={frame} className={styles.frame} aria-hidden>
      <svg width={width} height={height} className={styles.drawing}>
        <rect x={0} y={3} width={width} height={8} className={styles.track} />
        <rect x={0} y={3} width={Math.max(value, 0) * scale} height={8} className={looks[0]} />
        <line x1={at} x2={at} y1={0} y2={height} className={styles.limit} />
      </svg>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { width: "100%", minWidth: 0, overflowX: "hidden" },
  drawing: { display: "block" },
  track: {
    fill: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});
