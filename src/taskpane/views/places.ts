/** The jobs, each a tab: 审核, 三公, 债务, 报表. */
export const tabs = ["audit", "threePublic", "debt", "reports"] as const;
export type TabName = (typeof tabs)[number];

/** The pages behind the menu. */
export const pageNames = ["forms", "ownRules", "functions", "policy", "settings", "help"] as const;
export type PageName = (typeof pageNames)[number];

/** The ids by which a tab and its panel know each other. */
export const tabIds: Readonly<Record<TabName, { readonly tab: string; readonly panel: string }>> = {
  audit: { tab: "tab-audit", panel: "panel-audit" },
  threePublic: { tab: "tab-three-public", panel: "panel-three-public" },
  debt: { tab: "tab-debt", panel: "panel-debt" },
  reports: { tab: "tab-reports", panel: "panel-reports" },
};

/** The button of the menu: the focus returns to it when a page is closed. */
export const menuButtonId = "pane-menu";
