/**
 * The layers of the design: an import points up this list only, toward `model`.
 * Tests may import anything; everything else is held to it.
 */
const LAYERS = [
  ["model"],
  ["evidence"],
  ["view"],
  ["pipeline", "extract"],
  ["select"],
  ["layout"],
  ["scene"],
  ["paint"],
  ["worker"],
  ["store"],
  ["queries"],
  ["components"],
  ["app"],
  ["cli"],
];

const TESTS = "\\.test\\.tsx?$|/(testing|fixtures)/";
const CORE = "model|evidence|view|pipeline|extract|select|layout|scene|paint";

/** @param {string[]} folders */
const inside = (folders) => `^src/(${folders.join("|")})/`;

const upward = LAYERS.map((layer, index) => ({
  name: `${layer.join("-and-")}-imports-up-only`,
  comment: "A layer imports itself and the layers above it in the list.",
  severity: "error",
  from: { path: inside(layer), pathNot: TESTS },
  to: { path: "^(src|e2e)/", pathNot: inside(LAYERS.slice(0, index + 1).flat()) },
}));

/** @param {string} from @param {string[]} allowed */
const only = (from, allowed) => ({
  name: `${from}-imports-${allowed.join("-and-") || "itself"}-alone`,
  severity: "error",
  from: { path: inside([from]), pathNot: TESTS },
  to: { path: "^src/", pathNot: inside([from, ...allowed]) },
});

module.exports = {
  forbidden: [
    ...upward,
    only("view", ["model"]),
    only("pipeline", ["model", "evidence"]),
    only("extract", ["model", "evidence"]),
    only("worker", []),
    {
      name: "screen-knows-no-compiler",
      comment: "Components must not pull the compiler into the page.",
      severity: "error",
      from: { path: inside(["components"]), pathNot: TESTS },
      to: { path: inside(["pipeline", "cli"]) },
    },
    {
      name: "core-knows-no-platform",
      comment: "The same functions draw the screen, an export and the command line's image.",
      severity: "error",
      from: { path: inside(CORE.split("|")), pathNot: TESTS },
      to: {
        dependencyTypes: ["core"],
      },
    },
    {
      name: "core-knows-no-framework",
      severity: "error",
      from: { path: inside(CORE.split("|")), pathNot: TESTS },
      to: { path: "node_modules/(react|react-dom|zustand|@tanstack|@base-ui|lucide-react)/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\?(raw|url|inline)$" },
    },
    {
      name: "no-test-in-code",
      severity: "error",
      from: { path: "^src/", pathNot: TESTS },
      to: { path: "\\.test\\.tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true, // type-only imports count
    tsConfig: { fileName: "tsconfig.app.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};
