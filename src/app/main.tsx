import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/inter/wght-italic.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./base.css";
import "./print.css";
import { startHistory } from "../store/history";
import { App } from "./App";
import { applyThemeColours } from "./themeColours";

applyThemeColours();
startHistory();

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root to draw in");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
