/** The sign of a dispute, drawn: the fonts lack ≠. */
export function NotEqual() {
  return (
    <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true" fill="none">
      <path d="M0.5 4.25h9M0.5 7.75h9M7.25 1.25l-4.5 9.5" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
