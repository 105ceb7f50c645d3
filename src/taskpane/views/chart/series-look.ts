import { makeStyles, tokens } from "@fluentui/react-components";

/** Four series at most can be told apart; in high contrast by the system's own colours. */
export const seriesLimit = 4;

const edge = { stroke: tokens.colorNeutralBackground1, strokeWidth: "1px" } as const;

/** How the first, second, third and fourth series of a chart look. */
export const useSeriesLook = makeStyles({
  0: { ...edge, fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  1: {
    ...edge,
    fill: tokens.colorPaletteMarigoldBorderActive,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  2: {
    ...edge,
    fill: tokens.colorPaletteTealBorderActive,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  3: {
    ...edge,
    fill: tokens.colorNeutralForeground4,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});
