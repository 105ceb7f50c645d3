import { codeNameCells } from "./code-name";
import { debtToGdpCells } from "./debt-to-gdp";

/** The custom functions by their ids in the metadata. */
export const customFunctions = {
  CODENAME: codeNameCells,
  DEBTTOGDP: debtToGdpCells,
} as const;

/** Ties the ids of the metadata to the functions; Excel shows #NAME? for an id that is not tied. */
export function associateFunctions(): void {
  for (const [id, compute] of Object.entries(customFunctions)) CustomFunctions.associate(id, compute);
}
