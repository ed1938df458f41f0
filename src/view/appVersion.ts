import { version } from "../../package.json" with { type: "json" };

/** The version of Readout, as package.json has it. */
export const APP_VERSION: string = version;
