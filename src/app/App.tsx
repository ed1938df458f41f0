import { QueryClientProvider } from "@tanstack/react-query";
import { createQueryClient } from "../queries/queryClient";
import { Workspace } from "./Workspace";

const queryClient = createQueryClient();

/** Everything: what is fetched around what is seen. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Workspace />
    </QueryClientProvider>
  );
}
