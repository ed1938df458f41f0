import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { dateInShort } from "../../model/dateWords";
import type { Timeline } from "../../model/timeline";
import type { Telling } from "../../select/passages";
import { EventDot } from "./EventDot";
import styles from "./SharedStretchMenu.module.css";

/** Several events share a stretch of text; `at` is the element that was activated. */
export type Choice = { readonly tellings: readonly Telling[]; readonly at: Element };

type Props = {
  choice: Choice;
  timeline: Timeline;
  select: (telling: Telling) => void;
  close: () => void;
};

/** Asks which of the events that share a stretch is meant. */
export function SharedStretchMenu({ choice, timeline, select, close }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (menu.current !== null) place(menu.current, choice.at);
    menu.current?.querySelector("button")?.focus();
  }, [choice]);
  useDismissal(menu, close);

  const leave = () => {
    close();
    if (choice.at instanceof HTMLElement) choice.at.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) moveFocus(menu.current, step);
    else if (event.key === "Home" || event.key === "End")
      focusItem(menu.current, event.key === "Home" ? 0 : -1);
    else if (event.key === "Escape" || event.key === "Tab") leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // In the body, because inside a container query a fixed position is the container's.
  return createPortal(
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label="Several events share these words"
      className={styles.menu}
      onKeyDown={onKeyDown}
    >
      <p className={styles.title} aria-hidden="true">
        These words tell of {choice.tellings.length} events
      </p>
      {choice.tellings.map((telling) => (
        <button
          key={telling.event.id}
          type="button"
          role="menuitem"
          className={styles.item}
          onClick={() => {
            leave();
            select(telling);
          }}
        >
          <EventDot event={telling.event} timeline={timeline} />
          <bdi className={styles.name}>{telling.event.title}</bdi>
          <span className={styles.date}>{dateInShort(telling.event.date)}</span>
        </button>
      ))}
    </div>,
    document.body,
  );
}

/** A press elsewhere or a scroll takes the menu away. */
function useDismissal(menu: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target))) close();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("wheel", outside, { passive: true });
    window.addEventListener("resize", close);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("wheel", outside);
      window.removeEventListener("resize", close);
    };
  }, [menu, close]);
}

function items(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

function focusItem(menu: HTMLElement | null, at: number): void {
  items(menu).at(at)?.focus();
}

function moveFocus(menu: HTMLElement | null, step: number): void {
  const all = items(menu);
  const now = all.indexOf(document.activeElement as HTMLElement);
  focusItem(menu, (now + step + all.length) % Math.max(1, all.length));
}

/** Under the words, or above them where there is no room; always within the window. */
function place(menu: HTMLElement, at: Element): void {
  const words = at.getClientRects?.()[0] ?? at.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = words.bottom + 6;
  const top = below + height > window.innerHeight ? words.top - height - 6 : below;
  menu.style.top = `${Math.max(8, top)}px`;
  menu.style.left = `${Math.max(8, Math.min(words.left, window.innerWidth - width - 8))}px`;
}
