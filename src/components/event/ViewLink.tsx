import type { MouseEvent, ReactNode, SyntheticEvent } from "react";
import { addressOf } from "../../store/history";
import { useViewStore } from "../../store/viewStore";
import type { View } from "../../view/view";

type Props = {
  /** What following the link changes of the view. */
  patch: Partial<View>;
  className?: string | undefined;
  current?: boolean;
  describedBy?: string;
  children: ReactNode;
  onPointerEnter?: () => void;
};

/** A link to a change of the view: a plain click stays on the page, any other opens the same address elsewhere. */
export function ViewLink({ patch, className, current, describedBy, children, ...rest }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    useViewStore.getState().change(patch, "push");
  };
  // Not subscribed: the address changes with every pan, and counts only when somebody uses it.
  const address = () => addressOf({ ...useViewStore.getState().view, ...patch });
  const renew = (event: SyntheticEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = address();
  };
  return (
    <a
      href={address()}
      className={className}
      onClick={follow}
      onPointerDown={renew}
      onFocus={renew}
      aria-current={current || undefined}
      aria-describedby={describedBy}
      {...rest}
    >
      {children}
    </a>
  );
}

/** A link that selects an event. */
export function EventLink({ event, children }: { event: string; children: ReactNode }) {
  const hover = useViewStore((state) => state.hover);
  return (
    <ViewLink patch={{ event, passage: null }} onPointerEnter={() => hover(event)}>
      {children}
    </ViewLink>
  );
}
