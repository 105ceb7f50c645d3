import type { VariantsPack } from "../../templates/variants-pack";
import { executorOf, type Executor } from "./executor";

/**
 * An executor whose every work looks for the forms as a place prints them (地方版式).
 *
 * @param inUse - What is in use when the work is asked for; `undefined` for the forms of the product alone.
 */
export function executorWithVariants(executor: Executor, inUse: () => VariantsPack | undefined): Executor {
  return executorOf((task, work, signal) => {
    const variants = inUse();
    return executor[task](variants ? { ...work, variants } : work, signal);
  });
}
