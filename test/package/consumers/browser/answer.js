setTimeout(() => globalThis.postMessage(globalThis.outcome));
