// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { Component as ReactComponent, type ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { later } from "./later";

afterEach(cleanup);

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

test("what was loaded ahead is there in the first render", async () => {
  const { Component, preload } = later(async () => Greeting);
  preload();
  await new Promise((resolve) => setTimeout(resolve));
  render(<Component name="Ada" />);
  expect(screen.getByText("Hello Ada")).toBeDefined();
});

test("else it comes when it is loaded, once for all who want it", async () => {
  const load = vi.fn(async () => Greeting);
  const { Component } = later(load);
  render(
    <>
      <Component name="Ada" />
      <Component name="Bo" />
    </>,
  );
  expect(screen.queryByText("Hello Ada")).toBeNull();
  expect(await screen.findByText("Hello Ada")).toBeDefined();
  expect(await screen.findByText("Hello Bo")).toBeDefined();
  expect(load).toHaveBeenCalledTimes(1);
});

class Boundary extends ReactComponent<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };
  static getDerivedStateFromError = (error: unknown) => ({ error });
  override render() {
    return this.state.error ? <p>{String(this.state.error)}</p> : this.props.children;
  }
}

test("what passes is not noticed: it is tried again by itself", async () => {
  const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error("offline"));
  const { Component } = later(load, <p>Opening…</p>);
  render(<Component name="Ada" />);
  expect(screen.getByText("Opening…")).toBeDefined();
  expect(await screen.findByText("Hello Ada")).toBeDefined();
  expect(load).toHaveBeenCalledTimes(2);
});

test("a failure that stays reaches the boundary, and is tried again when drawn anew", async () => {
  const silence = vi.spyOn(console, "error").mockImplementation(() => {});
  let offline = true;
  const { Component } = later(async () => {
    if (offline) throw new Error("offline");
    return Greeting;
  });
  const { unmount } = render(
    <Boundary>
      <Component name="Ada" />
    </Boundary>,
  );
  expect(await screen.findByText(/ChunkError: .*offline/, {}, { timeout: 3000 })).toBeDefined();
  offline = false;
  unmount();
  render(<Component name="Ada" />);
  expect(await screen.findByText("Hello Ada")).toBeDefined();
  silence.mockRestore();
});
