import { DATA_ID } from "../../view/savedPage";

/** A saved page as it was before its data were put in and the app drew on it, for saving it anew at another view. */
export function ownTemplate(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  for (const name of page.getAttributeNames()) if (name !== "lang") page.removeAttribute(name);
  page.querySelector("#root")?.replaceChildren();
  page.querySelector(`#${DATA_ID}`)?.replaceChildren();
  page.querySelector("title")?.replaceChildren("Readout");
  for (const element of page.querySelectorAll("body > :not(#root, noscript, script)"))
    element.remove();
  return `<!doctype html>\n${page.outerHTML}\n`;
}
