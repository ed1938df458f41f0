import { QueryClientProvider } from "@tanstack/react-query";
import { DropImage } from "../components/open/DropImage";
import { ImageNoticeBar } from "../components/open/ImageNoticeBar";
import { FreshnessLine } from "../components/shell/FreshnessLine";
import { LoadFailure } from "../components/shell/LoadFailure";
import { LoadingShell } from "../components/shell/LoadingShell";
import { PanelBoundary } from "../components/shell/PanelBoundary";
import { Wordmark } from "../components/shell/Wordmark";
import { TimelineAddressContext } from "../queries/documentText";
import { refetchOnRecompile } from "../queries/liveReload";
import { createQueryClient } from "../queries/queryClient";
import { useTimeline } from "../queries/timeline";
import { useViewStore } from "../store/viewStore";
import styles from "./App.module.css";
import { useOffline } from "./useOffline";
import { useTheme } from "./useTheme";
import { Workspace } from "./Workspace";

const queryClient = createQueryClient();
refetchOnRecompile(queryClient);

/** Everything: what is fetched around what is seen. */
export function App() {
  useTheme();
  return (
    <QueryClientProvider client={queryClient}>
      <PanelBoundary name="The page">
        <NamedTimeline />
      </PanelBoundary>
      <DropImage />
    </QueryClientProvider>
  );
}

/** The timeline the view names, or why it is not there. What was loaded stays while it is fetched anew. */
function NamedTimeline() {
  const reference = useViewStore((state) => state.view.timeline);
  const { data, error, failureCount, isFetching, refetch } = useTimeline(reference);
  useOffline(reference, data, error !== null);
  if (data)
    return (
      <TimelineAddressContext value={data.address}>
        <Workspace key={data.timeline.id} timeline={data.timeline} />
      </TimelineAddressContext>
    );
  if (error === null || isFetching) return <LoadingShell failures={failureCount} />;
  return (
    <>
      <header className={styles.header}>
        <Wordmark />
      </header>
      <FreshnessLine />
      <ImageNoticeBar />
      <main className={styles.main}>
        <LoadFailure error={error} reference={reference} onRetry={() => void refetch()} />
      </main>
    </>
  );
}
