import { readFile } from "node:fs/promises";
import { PackError } from "../finance/packs/pack-error";
import { readPolicyPack, type PolicyPack } from "../finance/policy/pack";
import { InvalidOverrideError } from "../finance/policy/policy";
import { policyInForce } from "../jobs/policy-in-force";
import type { Language } from "../audit/words/language";
import { UsageError } from "./audit-options";
import { commandWords } from "./words";

/**
 * A bureau's policy file (政策参数) of `--policy`.
 *
 * @throws UsageError when it cannot be read, is no policy file, or speaks of parameters nobody declares.
 */
export async function policyFile(file: string, language: Language): Promise<PolicyPack> {
  const words = commandWords[language];
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(words.policyUnread(file));
  });
  try {
    const pack = readPolicyPack(JSON.parse(text));
    policyInForce(pack);
    return pack;
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(words.policyNoJson(file));
    if (error instanceof PackError) throw new UsageError(words.policyFaults(file, error.faults));
    if (error instanceof InvalidOverrideError) {
      throw new UsageError(words.policyOverride(file, error.parameterId, error.from, error.reason));
    }
    throw error;
  }
}
