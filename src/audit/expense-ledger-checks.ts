import type { Check } from "./check";
import { fixedAssetsAreRecorded } from "./checks/fixed-assets-are-recorded";
import { meetingCostStaysWithinItsNorm } from "./checks/meeting-cost-stays-within-its-norm";
import { meetingPapersAreComplete } from "./checks/meeting-papers-are-complete";
import { meetingsKeepTheirSize } from "./checks/meetings-keep-their-size";
import { receptionMealsStayWithinLimits } from "./checks/reception-meals-stay-within-limits";
import { receptionPapersAreComplete } from "./checks/reception-papers-are-complete";
import { receptionsAreApprovedAndPaidInOrder } from "./checks/receptions-are-approved-and-paid-in-order";
import { travelAllowancesStayWithinNorm } from "./checks/travel-allowances-stay-within-norm";
import { travelLodgingStaysWithinLimits } from "./checks/travel-lodging-stays-within-limits";
import { travelIsApprovedAndProved } from "./checks/travel-is-approved-and-proved";
import { vehicleFuelStaysWithinNorm } from "./checks/vehicle-fuel-stays-within-norm";
import { vehicleRepairsHaveTheirPapers } from "./checks/vehicle-repairs-have-their-papers";
import { vehicleWithinLimits } from "./checks/vehicle-within-limits";

/** What the ledgers of day-to-day expenses (公务接待、公务用车、差旅、会议培训、资产) are asked, entry by entry. */
export const expenseLedgerChecks: readonly Check[] = [
  receptionPapersAreComplete,
  receptionMealsStayWithinLimits,
  receptionsAreApprovedAndPaidInOrder,
  vehicleWithinLimits,
  vehicleRepairsHaveTheirPapers,
  vehicleFuelStaysWithinNorm,
  travelIsApprovedAndProved,
  travelAllowancesStayWithinNorm,
  travelLodgingStaysWithinLimits,
  meetingPapersAreComplete,
  meetingCostStaysWithinItsNorm,
  meetingsKeepTheirSize,
  fixedAssetsAreRecorded,
];
