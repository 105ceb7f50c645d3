import type { News } from "../../commands/news";
import type { CellRef, RangeRef } from "../../workbook/address";
import type { Unsubscribe } from "../../workbook/host";
import type { AuditJobs } from "./audit-jobs";
import type { DebtJobs } from "./debt-jobs";
import type { OtherBookJobs } from "./other-books";
import type { FunctionJobs } from "./function-jobs";
import type { OwnRulesJobs } from "./own-rules-jobs";
import type { PageJobs } from "./page-jobs";
import type { ReportJobs } from "./report-jobs";
import type { ThreePublicJobs } from "./three-public-jobs";
import type { VariantsJobs } from "./variants-jobs";
import type { WriteJobs } from "./write-jobs";

/** What the pane has done for it; bound to a host once, in `main.tsx`. */
export interface PaneJobs
  extends
    AuditJobs,
    OtherBookJobs,
    ThreePublicJobs,
    DebtJobs,
    ReportJobs,
    OwnRulesJobs,
    FunctionJobs,
    VariantsJobs,
    WriteJobs,
    PageJobs {
  /** Shows a cell in the sheet and tells which cell was selected before. */
  goTo(cell: CellRef): Promise<CellRef | undefined>;
  /** Tells what is selected in the sheet, at once and whenever that changes; nothing where it is no single rectangle. */
  onSelected(listener: (selection: RangeRef | undefined) => void): Unsubscribe;
  /** What the buttons of the ribbon have to tell; the last of it comes at once. */
  onNews(listener: (news: News) => void): Unsubscribe;
}
