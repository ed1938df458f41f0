import { hideImageNotice, useNoticeStore } from "../../store/notices";
import controls from "../common/controls.module.css";
import { focusChart, NoticeBar } from "../shell/NoticeBar";

/** What became of an image that was opened, and what to do next. */
export function ImageNoticeBar() {
  const notice = useNoticeStore((state) => state.image);
  if (notice === null) return null;
  const { title, sentences, action } = notice;
  return (
    <NoticeBar title={title} sentences={sentences} dismiss={hideImageNotice}>
      {action && (
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            action.act();
            focusChart();
          }}
        >
          {action.words}
        </button>
      )}
    </NoticeBar>
  );
}
