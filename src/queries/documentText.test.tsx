// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fixtureOf } from "../model/testing";
import type { SourceDocument } from "../model/timeline";
import { TimelineAddressContext, useDocumentText, usePrefetchDocument } from "./documentText";
import { createQueryClient } from "./queryClient";

const text = "\uFEFF“Progress,” Blinken said.\u00A0王毅";
const [given] = fixtureOf([{ id: "a" }]).timeline.documents;
if (!given) throw new Error("no document");
const document: SourceDocument = {
  ...given,
  length: text.length,
  sha256: createHash("sha256").update(text).digest("hex"),
};

function hash(bytes: ArrayBuffer): Buffer {
  return createHash("sha256").update(Buffer.from(bytes)).digest();
}

const fetched: string[] = [];
let answers: Response[];

function wrapper({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={createQueryClient()}>
      <TimelineAddressContext value={`${location.origin}/data/six/timeline.json`}>
        {children}
      </TimelineAddressContext>
    </QueryClientProvider>
  );
}

beforeEach(() => {
  fetched.length = 0;
  // Node's own refuses the buffers of jsdom's realm.
  vi.stubGlobal("crypto", {
    subtle: { digest: async (_: string, bytes: ArrayBuffer) => hash(bytes) },
  });
  vi.stubGlobal("fetch", async (address: URL) => {
    fetched.push(address.pathname);
    return answers.shift() ?? new Response(text);
  });
  answers = [];
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const load = (wanted: SourceDocument | null = document) =>
  renderHook(() => useDocumentText(wanted ?? undefined), { wrapper });

it("loads a text from beside its timeline, every character of it", async () => {
  const { result } = load();
  await waitFor(() => expect(result.current.data).toEqual({ text, intact: true }));
  expect(fetched).toEqual(["/data/six/documents/report.txt"]);
});

it("shows a text that has changed, and says so", async () => {
  answers = [new Response(text.replace("Progress", "Regress!"))];
  const { result } = load();
  await waitFor(() => expect(result.current.data?.intact).toBe(false));
});

it("goes by the length where the browser does not hash", async () => {
  vi.stubGlobal("crypto", {});
  const { result } = load();
  await waitFor(() => expect(result.current.data?.intact).toBe(true));
});

it("tries again where the server did not answer, not where there is no such file", async () => {
  answers = [new Response("", { status: 503 })];
  const { result } = load();
  await waitFor(() => expect(result.current.data?.text).toBe(text));
  expect(fetched).toHaveLength(2);
  answers = [new Response("", { status: 404 })];
  const { result: gone } = load();
  await waitFor(() => expect(gone.current.error).toMatchObject({ kind: "missing" }));
});

it("fetches ahead, and nothing while there is nothing to show", async () => {
  load(null);
  expect(fetched).toEqual([]);
  const { result } = renderHook(() => usePrefetchDocument(), { wrapper });
  result.current(document);
  await waitFor(() => expect(fetched).toHaveLength(1));
});
