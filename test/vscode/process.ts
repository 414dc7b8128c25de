/** Stands in for Node's `process` where there is none: what the libraries of the suite ask of it at load. */
const here = globalThis as { process?: { env: Record<string, string | undefined> } };

export const process = here.process ?? { env: {} };
