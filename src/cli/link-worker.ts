import { parentPort, workerData } from 'node:worker_threads';
import { type LinkJob, type LinkTask, linkWork, type ReadBlock, type Told } from './link/work.js';
import { answerOf } from './work-pool.js';

const { read, tell } = linkWork(workerData as LinkJob); // the pool starts this file and gives it nothing else

parentPort?.on('message', (task: LinkTask) => {
  parentPort?.postMessage(
    answerOf((sent: LinkTask): ReadBlock | Told => ('block' in sent ? read(sent) : tell(sent)), task),
  );
});
