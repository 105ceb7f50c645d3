import { defineCheck, notChecked, passedUnless } from "../check";

/** Links to other files (外部链接) tell folders and servers of the office, and ask the reader to update them. */
export const noLinksToOtherFiles = defineCheck({
  id: "no-links-to-other-files",
  basis: [],
  severity: "warning",
  check({ disclosed }) {
    if (!disclosed?.carried) return notChecked("besideUnread");
    const files = disclosed.carried.externalLinks;
    if (files.length === 0) return passedUnless([]);
    const data = { count: files.length, files };
    return passedUnless([{ messageId: "linked", cells: [], data, identity: ["links"] }]);
  },
});
