import type { ColumnDefinition } from "../template";

/** Columns of a debt form for the whole area (本地区、全县) and for its own level (本级、县本级). */
export const levels: readonly ColumnDefinition[] = [
  { key: "region", title: "本地区", label: /^(本地区|全[省市县区州])(合计)?$/, optional: true },
  {
    key: "ownLevel",
    title: "本级",
    label: /^(其中[:：])?([省市县区州]级|[省市县区州]?本级)$/,
    optional: true,
  },
];
