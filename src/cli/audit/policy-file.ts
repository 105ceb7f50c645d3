import type { Language } from "../../audit/words/language";
import { readPolicyPack, type PolicyPack } from "../../finance/policy/pack";
import { InvalidOverrideError } from "../../finance/policy/policy";
import { policyInForce } from "../../jobs/policy/policy-in-force";
import { UsageError } from "../usage-error";
import { packFile } from "../pack-file";
import { commandWords } from "../words";

/**
 * A bureau's policy file (政策参数) of `--policy`.
 *
 * @throws UsageError when it cannot be read, is no policy file, or speaks of parameters nobody declares.
 */
export async function policyFile(file: string, language: Language): Promise<PolicyPack> {
  try {
    return await packFile(file, "policy", language, (json) => {
      const pack = readPolicyPack(json);
      policyInForce(pack);
      return pack;
    });
  } catch (error) {
    if (!(error instanceof InvalidOverrideError)) throw error;
    const { parameterId, from, reason } = error;
    throw new UsageError(commandWords[language].policyOverride(file, parameterId, from, reason));
  }
}
