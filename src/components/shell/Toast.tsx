import { useEffect } from "react";
import { hideToast, useNoticeStore } from "../../store/notices";
import styles from "./Toast.module.css";

const SHOWN_MS = 4000;

/** Says in passing that something was done; read out politely. */
export function Toast() {
  const toast = useNoticeStore((state) => state.toast);
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => hideToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div className={styles.toast} aria-live="polite">
      {toast && <p key={toast.id}>{toast.text}</p>}
    </div>
  );
}
