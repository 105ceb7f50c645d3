import { engine } from "./engine";
import type { Task } from "./executor";
import type { Order, WorkerAnswer } from "./worker-executor";

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  postMessage(answerTo(data));
});

/** A bug in the engine comes back as words; errors themselves lose their class on the way. */
function answerTo<T extends Task>({ task, work }: Order<T>): WorkerAnswer<T> {
  try {
    return { answer: engine[task](work) };
  } catch (error) {
    return { fault: String(error) };
  }
}
