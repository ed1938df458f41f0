import about from "../../package.json" with { type: "json" };

/** Version of Readout. */
export const version: string = about.version;
