import { Component, type ErrorInfo, type ReactNode } from "react";
import { reloadPage } from "../../queries/reloadPage";
import { showToast } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { copyText } from "../common/copyText";
import { ChunkError } from "../common/loadChunk";
import styles from "./Failure.module.css";
import { failureDetails } from "./failureDetails";

type Props = {
  /** Begins the sentence "… could not be drawn". */
  readonly name: string;
  readonly children: ReactNode;
  /** Puts away what failed, where it can be. */
  readonly onClose?: () => void;
};

type State = { readonly failed: boolean; readonly error: unknown; readonly stack: string };

const sound: State = { failed: false, error: null, stack: "" };

/** Keeps a mistake in one panel from taking the others down; offers what is needed to report it. */
export class PanelBoundary extends Component<Props, State> {
  override state: State = sound;

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error, stack: "" };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ stack: componentStack ?? "" });
  }

  private readonly again = () => this.setState(sound);

  private readonly copyDetails = async () => {
    const { error, stack } = this.state;
    const { view } = useViewStore.getState();
    const done = await copyText(failureDetails({ name: this.props.name, error, stack, view }));
    showToast(done ? "Details copied" : "The browser refused to copy the details.");
  };

  override render(): ReactNode {
    const { name, children, onClose } = this.props;
    const { failed, error } = this.state;
    if (!failed) return children;
    const notFetched = error instanceof ChunkError;
    return (
      <section className={styles.failure} role="alert">
        <h2>
          {name} could not be {notFetched ? "loaded" : "drawn"}
        </h2>
        <p>
          {notFetched
            ? "The connection failed, or this site has a newer Readout by now. Reloading keeps what you are looking at."
            : "This is a mistake in Readout, not in what you did. The rest of the page goes on working."}
        </p>
        <p className={styles.actions}>
          <button type="button" className={controls.primary} onClick={this.again}>
            Try again
          </button>
          {notFetched && (
            <button type="button" className={controls.button} onClick={() => void reloadPage()}>
              Reload
            </button>
          )}
          <button type="button" className={controls.button} onClick={this.copyDetails}>
            Copy details
          </button>
          {onClose && (
            <button type="button" className={controls.button} onClick={onClose}>
              Close
            </button>
          )}
        </p>
      </section>
    );
  }
}
