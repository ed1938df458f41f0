import { dismissProblems, useNoticeStore } from "../../store/notices";
import { NoticeBar } from "./NoticeBar";

/** What the link asked for and could not be had; the rest of it is on the screen. */
export function LinkProblems() {
  const problems = useNoticeStore((state) => state.problems);
  if (problems.length === 0) return null;
  return (
    <NoticeBar
      title="Not everything in this link could be opened"
      sentences={problems}
      dismiss={dismissProblems}
    />
  );
}
