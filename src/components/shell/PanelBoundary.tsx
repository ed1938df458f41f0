import { Component, type ErrorInfo, type ReactNode } from "react";
import { showToast } from "../../store/notices";
import controls from "../common/controls.module.css";
import { copyText } from "../common/copyText";
import styles from "./Failure.module.css";

type Props = { readonly name: string; readonly children: ReactNode };
type State = { readonly details: string | null };

/** Keeps a mistake in one panel from taking the others down; offers what is needed to report it. */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(error: unknown): State {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.setState(({ details }) => ({ details: `${details ?? ""}\n${componentStack ?? ""}` }));
  }

  private readonly copyDetails = async () => {
    const { name } = this.props;
    const done = await copyText(`${name}\n${window.location.href}\n${this.state.details}`);
    showToast(done ? "Details copied" : "The browser refused to copy the details.");
  };

  override render(): ReactNode {
    const { name, children } = this.props;
    if (this.state.details === null) return children;
    return (
      <section className={styles.failure} role="alert">
        <h2>{name} could not be drawn</h2>
        <p>
          This is a mistake in Readout, not in what you did. The rest of the page goes on working.
        </p>
        <p className={styles.actions}>
          <button
            type="button"
            className={controls.primary}
            onClick={() => this.setState({ details: null })}
          >
            Try again
          </button>
          <button type="button" className={controls.button} onClick={this.copyDetails}>
            Copy details
          </button>
        </p>
      </section>
    );
  }
}
