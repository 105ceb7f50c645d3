import { textWidth } from "../../../reports/sheets/text-width";

/** A column of a chart: its label below, and what each series adds to its height. Never negative. */
export interface Bar {
  readonly label: string;
  readonly values: readonly number[];
  /** The sum as printed above it. */
  readonly caption: string;
}

export interface Segment {
  readonly series: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedBar {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly top: number;
  readonly segments: readonly Segment[];
  readonly showsLabel: boolean;
  readonly showsCaption: boolean;
}

/** Pixels that half a Chinese character takes, and the gap to the next word. */
const halfWidth = 6.4;
const gap = 8;
const widestBar = 40;

/**
 * Stacks the series of each bar over the base line, all to one scale. Where bars stand close, every second label is
 * left out, and only the highest bar has its caption.
 *
 * @param area - Pixels; `base` is the base line's y.
 */
export function layOutBars(
  bars: readonly Bar[],
  area: { readonly width: number; readonly top: number; readonly base: number },
): readonly PlacedBar[] {
  const sums = bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const highest = Math.max(...sums, 0);
  const scale = highest > 0 ? (area.base - area.top) / highest : 0;
  const slot = area.width / Math.max(bars.length, 1);
  const width = Math.min(widestBar, slot * 0.64);
  const roomOf = (words: readonly string[]) => Math.max(0, ...words.map(textWidth)) * halfWidth + gap;
  const labelStep = Math.ceil(roomOf(bars.map(({ label }) => label)) / slot);
  const captionsFit = roomOf(bars.map(({ caption }) => caption)) <= slot;
  return bars.map((bar, index) => {
    let y = area.base;
    const segments = bar.values.flatMap((value, series): Segment[] => {
      const height = value * scale;
      y -= height;
      return height > 0 ? [{ series, y, height }] : [];
    });
    const middle = slot * (index + 0.5);
    const isHighest = sums[index] === highest && sums.indexOf(highest) === index;
    return {
      bar,
      x: middle - width / 2,
      width,
      middle,
      top: y,
      segments,
      showsLabel: index % labelStep === 0,
      showsCaption: highest > 0 && (captionsFit || isHighest),
    };
  });
}
