import { capitalRenminbiCells } from "./capital-renminbi";
import { changeCells } from "./change";
import { codeNameCells } from "./code-name";
import { codeParentCells } from "./code-parent";
import { codePathCells } from "./code-path";
import { codeValidCells } from "./code-valid";
import { companionsCells } from "./companions";
import { debtClassCells } from "./debt-class";
import { debtGateCells } from "./debt-gate";
import { debtGradeCells } from "./debt-grade";
import { debtHeadroomCells } from "./debt-headroom";
import { debtReserveCells } from "./debt-reserve";
import { debtScheduleCells } from "./debt-schedule";
import { debtServiceCells } from "./debt-service";
import { debtToCapacityCells } from "./debt-to-capacity";
import { debtToGdpCells } from "./debt-to-gdp";
import { dueDateCells } from "./due-date";
import { exactSumCells } from "./exact-sum";
import { governmentCodeCells } from "./government-code";
import { growthOnCells } from "./growth-on";
import { isThreePublicCells } from "./is-three-public";
import { meetingCapCells } from "./meeting-cap";
import { overLimitCells } from "./over-limit";
import { paceCells } from "./pace";
import { roundHalfCells } from "./round-half";
import { shareCells } from "./share";
import { tenThousandCells } from "./ten-thousand";
import { tieCells } from "./tie";
import { trainingCapCells } from "./training-cap";
import { weightedMeanCells } from "./weighted-mean";

/** The custom functions by their ids in the metadata. */
export const customFunctions = {
  CHANGE: changeCells,
  CODENAME: codeNameCells,
  CODEPARENT: codeParentCells,
  CODEPATH: codePathCells,
  CODEVALID: codeValidCells,
  COMPANIONS: companionsCells,
  DEBTCLASS: debtClassCells,
  DEBTGATE: debtGateCells,
  DEBTGRADE: debtGradeCells,
  DEBTHEADROOM: debtHeadroomCells,
  DEBTRESERVE: debtReserveCells,
  DEBTSCHEDULE: debtScheduleCells,
  DEBTSERVICE: debtServiceCells,
  DEBTTOCAPACITY: debtToCapacityCells,
  DEBTTOGDP: debtToGdpCells,
  DUEDATE: dueDateCells,
  EXACTSUM: exactSumCells,
  GOVCODE: governmentCodeCells,
  GROWTHON: growthOnCells,
  ISTHREEPUBLIC: isThreePublicCells,
  MEETINGCAP: meetingCapCells,
  OVERLIMIT: overLimitCells,
  PACE: paceCells,
  RMBUPPER: capitalRenminbiCells,
  ROUNDHALF: roundHalfCells,
  SHARE: shareCells,
  TENTHOUSAND: tenThousandCells,
  TIE: tieCells,
  TRAININGCAP: trainingCapCells,
  WEIGHTEDMEAN: weightedMeanCells,
} as const;

/** Ties the ids of the metadata to the functions; Excel shows #NAME? for an id that is not tied. */
export function associateFunctions(): void {
  for (const [id, compute] of Object.entries(customFunctions)) CustomFunctions.associate(id, compute);
}
