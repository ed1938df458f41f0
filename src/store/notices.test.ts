import { beforeEach, expect, it } from "vitest";
import {
  addProblem,
  dismissProblems,
  hideToast,
  reportProblems,
  showToast,
  useNoticeStore,
} from "./notices";

beforeEach(() => {
  useNoticeStore.setState({ toast: null, problems: [] });
});

it("takes away a toast only if no other has taken its place", () => {
  showToast("Link copied");
  const first = useNoticeStore.getState().toast?.id ?? 0;
  showToast("Details copied");
  hideToast(first);
  expect(useNoticeStore.getState().toast?.text).toBe("Details copied");
});

it("says each problem once, until dismissed or another link is opened", () => {
  addProblem("an event is gone");
  addProblem("an event is gone");
  expect(useNoticeStore.getState().problems).toHaveLength(1);
  reportProblems([{ parameter: "lanes", value: "mood", message: "“mood” is none." }]);
  expect(useNoticeStore.getState().problems).toEqual(["lanes: “mood” is none."]);
  dismissProblems();
  expect(useNoticeStore.getState().problems).toEqual([]);
});
