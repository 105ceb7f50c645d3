import { createContext, useContext } from "react";

/** Says a sentence to readers of screens without showing it. */
export type Announce = (sentence: string) => void;

export const AnnounceContext = createContext<Announce>(() => {});

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
