const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom as jest sets it up, without fetch; Node's own is there under another name, for tests to hand in. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nodeFetch = (address, { signal, ...init } = {}) => {
      // Node's fetch takes no signal of jsdom's.
      const stop = new AbortController();
      signal?.addEventListener('abort', () => stop.abort());
      if (signal?.aborted) stop.abort();
      return fetch(address, { ...init, signal: stop.signal });
    };
  }
};
