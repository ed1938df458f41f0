import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { loadChunk } from "./loadChunk";

export type Later<Props> = {
  /** `waiting` until it is loaded; throws what loading threw, so that a boundary shows it. */
  readonly Component: ComponentType<Props>;
  /** Loads it ahead; what fails is tried again when it is drawn. */
  readonly preload: () => void;
};

/**
 * A component in a chunk of its own, drawn at once when it was loaded ahead. React's `lazy` suspends
 * even then, holds back what it reveals for 300 ms, and never tries again what failed once.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): Later<Props> {
  let known: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const begin = () => {
    loading ??= loadChunk(load).then(
      (component) => {
        known = component;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  function Component(props: Props) {
    const [state, setState] = useState<{ error?: unknown }>({});
    useEffect(() => {
      if (known !== undefined) return;
      let gone = false;
      begin().then(
        () => gone || setState({}),
        (error: unknown) => gone || setState({ error }),
      );
      return () => {
        gone = true;
      };
    }, []);
    if (state.error !== undefined && known === undefined) throw state.error;
    const Known = known;
    return Known ? <Known {...props} /> : waiting;
  }
  return { Component, preload: () => void begin().catch(() => {}) };
}
