/**
 * What the app has to say for a moment or until dismissed: "Link copied", and what a link asked for in vain. Apart from
 * the View, because a link does not carry it.
 */
import { create } from "zustand";
import type { UrlProblem } from "../view/url";

export type Toast = { readonly id: number; readonly text: string };

/** What became of an image that was opened. */
export type ImageNotice = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly action?: { readonly words: string; readonly act: () => void };
};

type NoticeState = {
  readonly toast: Toast | null;
  /** Sentences on what a link named and this timeline does not have. */
  readonly problems: readonly string[];
  readonly image: ImageNotice | null;
};

export const useNoticeStore = create<NoticeState>()(() => ({
  toast: null,
  problems: [],
  image: null,
}));

let lastToast = 0;

/** Says something short that needs no answer; it goes by itself. */
export function showToast(text: string): void {
  lastToast += 1;
  useNoticeStore.setState({ toast: { id: lastToast, text } });
}

/** Takes a toast away, unless another has taken its place. */
export function hideToast(id: number): void {
  useNoticeStore.setState(({ toast }) => ({ toast: toast?.id === id ? null : toast }));
}

/** Replaces what is said of the link by the problems of a newly opened one. */
export function reportProblems(problems: readonly UrlProblem[]): void {
  const sentences = problems.map(({ parameter, message }) => `${parameter}: ${message}`);
  useNoticeStore.setState({ problems: sentences });
}

/** Adds a sentence on the link, once. */
export function addProblem(sentence: string): void {
  useNoticeStore.setState(({ problems }) =>
    problems.includes(sentence) ? {} : { problems: [...problems, sentence] },
  );
}

/** The person has read them. */
export function dismissProblems(): void {
  useNoticeStore.setState({ problems: [] });
}

/** Says what became of an image, until dismissed or another is opened. */
export function showImageNotice(image: ImageNotice): void {
  useNoticeStore.setState({ image });
}

/** It has been read, or holds no more. */
export function hideImageNotice(): void {
  useNoticeStore.setState({ image: null });
}
