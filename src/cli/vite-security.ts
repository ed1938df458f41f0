import type { Plugin } from "vite";

/** The one Trusted Types policy there is: it lets the address of the service worker pass (queries/offline.ts). */
export const TRUSTED_POLICY = "readout-worker";

/**
 * What the built page may load and do, by directive. A `meta` element cannot say who may frame the page, nor ask for
 * reports: that is for the host's headers (README).
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' blob:", // blob: the preview of an export, and the way from SVG to PNG
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": TRUSTED_POLICY,
};

/** The policy as the `content` of a meta element. */
export function contentSecurityPolicy(): string {
  return Object.entries(DIRECTIVES)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

/**
 * Puts the policy first in the head of the built page, before anything it rules. The page saved as
 * one file has another, of its own; while developing there is none, for Vite sends inline scripts.
 */
export function security(): Plugin {
  return {
    name: "readout-security",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { path }) =>
        path === "/index.html"
          ? [
              {
                tag: "meta",
                attrs: {
                  "http-equiv": "Content-Security-Policy",
                  content: contentSecurityPolicy(),
                },
                injectTo: "head-prepend",
              },
            ]
          : [],
    },
  };
}
