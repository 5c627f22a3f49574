const worker = new Worker('/worker.js', { type: 'module' });
worker.onmessage = ({ data }) => {
  globalThis.outcome = data;
  globalThis.done();
};
