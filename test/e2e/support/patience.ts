/** The real programs take seconds, and minutes on a busy machine; no test measures time. */
jest.setTimeout(300_000);
