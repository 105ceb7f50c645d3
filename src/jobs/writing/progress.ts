/** How far a job has come, for the bar beside its stop button. */
export interface Progress {
  /** Id of the stage; words are found by it. */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** What every job takes beside its input. */
export interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
