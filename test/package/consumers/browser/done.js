globalThis.done();
