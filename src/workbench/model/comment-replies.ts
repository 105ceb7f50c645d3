import { ModelObject } from "./model-object";

/** The answers to a comment: those of the file are counted, and none can be written here. */
export class CommentReplyCollection extends ModelObject {
  readonly className = "CommentReplyCollection";

  constructor(private readonly answers: number) {
    super();
  }

  getCount(): number {
    return this.answers;
  }
}
