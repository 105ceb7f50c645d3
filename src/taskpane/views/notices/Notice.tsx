import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";

export interface NoticeAction {
  readonly label: string;
  readonly onClick: () => void;
}

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children: string;
  readonly actions?: readonly NoticeAction[];
}

/** A bar that says one thing and offers what can be done about it. */
export function Notice({ intent, title, children, actions = [] }: Props) {
  const styles = useStyles();
  return (
    // Fluent looks how wide the words are when the bar changes its size, not when its words change.
    <MessageBar key={children} intent={intent} className={styles.bar}>
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {actions.length > 0 && (
        <MessageBarActions>
          {actions.map(({ label, onClick }) => (
            <Button key={label} size="small" onClick={onClick}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
});
