import { useText } from "../../text";
import { Notice } from "./Notice";

interface Props {
  readonly during: "audit" | "write" | "other";
  readonly words: string;
  /** An earlier result is still shown below. */
  readonly hasResult?: boolean;
  readonly onAgain?: () => void;
  readonly onDismiss: () => void;
}

/** What happened, what to do next, and that an earlier result is kept. */
export function FailureNotice({ during, words, hasResult = false, onAgain, onDismiss }: Props) {
  const { failure } = useText();
  return (
    <Notice
      intent="error"
      title={failure.title[during]}
      actions={[
        ...(onAgain ? [{ label: failure.again, onClick: onAgain }] : []),
        { label: failure.dismiss, onClick: onDismiss },
      ]}
    >
      {hasResult ? words + failure.resultKept : words}
    </Notice>
  );
}
