import { defineTemplate, type ColumnDefinition } from "../template";
import { totalColumn } from "./columns";
import { funds, fundSources } from "./fund-columns";

const kinds: readonly ColumnDefinition[] = [
  { key: "goods", title: "货物", label: /^货物(类)?(采购)?$/, optional: true },
  { key: "works", title: "工程", label: /^工程(类)?(采购)?$/, optional: true },
  { key: "services", title: "服务", label: /^服务(类)?(采购)?$/, optional: true },
];

const reserved: readonly ColumnDefinition[] = [
  {
    key: "reservedForSmallAndMedium",
    title: "面向中小企业预留",
    label: /^(其中[:：])?(面向|预留)?中小企业(预留)?(资金|金额|份额)?$/,
    group: /面向中小企业预留/,
    optional: true,
  },
  {
    key: "reservedForSmallAndMicro",
    title: "其中：小微企业",
    label: /^(其中[:：])?(面向|预留)?小(型和)?微(型)?企业(预留)?(资金|金额|份额)?$/,
    optional: true,
  },
];

/** 政府采购预算表: purchases by name, by goods, works and services, and what pays for them. */
export const governmentProcurement = defineTemplate({
  id: "government-procurement",
  title: "政府采购预算表",
  titles: [/政府采购(支出)?(预算|计划|情况|明细)*表$/],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "rows",
      rows: {
        by: "name",
        heading: /^(采购|预算)?项目(名称)?$|^采购(品目|目录|内容|类别)(名称)?$|^品目名称$/,
        total: /^(合计|总计|采购总额)$/,
        groups: /(小计|合计)$/,
      },
      columns: [
        {
          ...totalColumn(fundSources),
          title: "采购总额",
          label: /^(合计|总计|小计|(政府)?采购(预算)?(总额|金额)|预算(数|金额)|金额)$/,
        },
        ...kinds,
        ...reserved,
        ...funds,
      ],
    },
  ],
});

/** 政府购买服务预算表: services bought from outside, by name. */
export const purchasedServices = defineTemplate({
  id: "purchased-services",
  title: "政府购买服务预算表",
  titles: [/政府购买服务(支出)?(预算|财政拨款|计划|情况|明细)*表$/],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "rows",
      rows: {
        by: "name",
        heading: /^(政府)?(购买服务|预算|服务)?项目(名称)?$|^购买服务(内容|事项)(名称)?$|^指导性目录(名称)?$/,
        total: /^(合计|总计)$/,
        groups: /(小计|合计)$/,
      },
      columns: [totalColumn(fundSources), ...funds],
    },
  ],
});
