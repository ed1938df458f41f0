/**
 * Mirrors the View into the address bar; the one module that touches history.
 *
 *   change(…, "push")     a new entry, at once                      a filter, a selection
 *   change(…, "replace")  the current entry, at most every 350 ms   pan, zoom, typing
 *   back / forward        the View of that entry
 *
 * Browsers refuse more than some 100 changes in 30 s, hence the pause; what waits is written before a push and before
 * the page goes.
 */
import { encodeView, parseView, type UrlProblem } from "../view/url";
import { defaultView, type View } from "../view/view";
import { reportProblems } from "./notices";
import { savedPage } from "./savedPage";
import { storedTheme } from "./themeStorage";
import { useViewStore, type ViewState } from "./viewStore";

const PAUSE_MS = 350;

/** Restores the View the address names, then keeps the two in step. Returns how to stop. */
export function startHistory(): () => void {
  const mirror = new HistoryMirror();
  mirror.restore();
  const unsubscribe = useViewStore.subscribe(mirror.onChange);
  window.addEventListener("popstate", mirror.restore);
  window.addEventListener("pagehide", mirror.flush);
  return () => {
    mirror.flush();
    unsubscribe();
    window.removeEventListener("popstate", mirror.restore);
    window.removeEventListener("pagehide", mirror.flush);
  };
}

/** The address of a view on this page, for links to copy. A saved page is a file, which takes a view after `#` alone. */
export function addressOf(view: View): string {
  const query = encodeView(view);
  const { origin, pathname, href } = window.location;
  if (savedPage() !== null) return `${href.replace(/#.*/, "")}#${query || EVERYTHING}`;
  return origin + pathname + (query && `?${query}`);
}

/** The default view where an empty text means the view that the page was saved at. */
const EVERYTHING = `view=${defaultView.view}`;

class HistoryMirror {
  private written = "";
  private waiting: ReturnType<typeof setTimeout> | null = null;

  /** Takes the View from the address; what cannot be honoured is told. */
  readonly restore = (): void => {
    this.cancel();
    const { view, problems } = viewOfAddress();
    this.written = encodeView(view);
    useViewStore.setState({ view, historyMode: "replace" });
    reportProblems(problems);
  };

  readonly onChange = (now: ViewState, before: ViewState): void => {
    if (now.view === before.view) return;
    if (encodeView(now.view) === this.written) this.cancel();
    else if (now.historyMode === "replace") this.waiting ??= setTimeout(this.flush, PAUSE_MS);
    else this.push(now.view, before.view);
  };

  /** What waited belongs to the entry one leaves. */
  private push(now: View, before: View): void {
    if (this.waiting !== null) this.write(before, "replace");
    this.write(now, "push");
  }

  /** Writes what waits. */
  readonly flush = (): void => {
    if (this.waiting !== null) this.write(useViewStore.getState().view, "replace");
  };

  private write(view: View, mode: "push" | "replace"): void {
    this.cancel();
    this.written = encodeView(view);
    const address = addressOf(view);
    try {
      if (mode === "push") window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
    } catch {
      // Browsers refuse after too many changes, and some on a page from disk: the view stays, its address is the last.
    }
  }

  private cancel(): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    this.waiting = null;
  }
}

function viewOfAddress(): { view: View; problems: readonly UrlProblem[] } {
  const text = textOfAddress();
  const { view, problems } = parseView(text);
  const named = new URLSearchParams(text).has("theme");
  return { view: named ? view : { ...view, theme: storedTheme() ?? view.theme }, problems };
}

function textOfAddress(): string {
  const saved = savedPage();
  const { search, hash } = window.location;
  return saved === null ? search : hash.slice(1) || saved.view;
}
