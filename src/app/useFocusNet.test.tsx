// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useFocusNet } from "./useFocusNet";

afterEach(cleanup);

function Page({ children }: { readonly children: React.ReactNode }) {
  useFocusNet();
  return <main>{children}</main>;
}

const lanes = (ids: readonly string[]) => (
  <div data-column="chart" tabIndex={-1}>
    {ids.map((id, index) => (
      <button key={id} type="button" data-lane-id={id} tabIndex={index === 0 ? 0 : -1}>
        {id}
      </button>
    ))}
  </div>
);

test("focus on a lane that is gone goes to the first lane", async () => {
  const { rerender } = render(<Page>{lanes(["China", "US"])}</Page>);
  screen.getByText("China").focus();
  rerender(<Page>{lanes(["Met", "Said"])}</Page>);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText("Met")));
});

test("focus in a panel that is built anew stays at the same button", async () => {
  const event = (key: string) => (
    <div key={key} data-column="event">
      <button type="button">Copy</button>
      <button type="button" aria-label="Close event" />
    </div>
  );
  const { rerender } = render(<Page>{event("sheet")}</Page>);
  screen.getByLabelText("Close event").focus();
  rerender(<Page>{event("column")}</Page>);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Close event")));
});
