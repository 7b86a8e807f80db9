/** A busy machine may be slow; no test measures time. */
jest.setTimeout(60_000);
