import { capitalRenminbiCells } from "./capital-renminbi";
import { changeCells } from "./change";
import { codeNameCells } from "./code-name";
import { debtToGdpCells } from "./debt-to-gdp";
import { tieCells } from "./tie";

/** The custom functions by their ids in the metadata. */
export const customFunctions = {
  CHANGE: changeCells,
  CODENAME: codeNameCells,
  DEBTTOGDP: debtToGdpCells,
  RMBUPPER: capitalRenminbiCells,
  TIE: tieCells,
} as const;

/** Ties the ids of the metadata to the functions; Excel shows #NAME? for an id that is not tied. */
export function associateFunctions(): void {
  for (const [id, compute] of Object.entries(customFunctions)) CustomFunctions.associate(id, compute);
}
