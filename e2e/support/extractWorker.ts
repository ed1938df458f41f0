/** The extraction in a browser's worker. */
import { type ExtractionRequest, extracted } from "./extraction.ts";

self.onmessage = ({ data }: MessageEvent<ExtractionRequest>) => self.postMessage(extracted(data));
