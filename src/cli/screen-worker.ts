import { parentPort, workerData } from 'node:worker_threads';
import { en } from '../report/en.js';
import { blockScreener, type BlockResult, type ScreenJob } from './screen/job.js';
import type { WorkerAnswer } from './screen/pool.js';
import type { Block } from './screen/split.js';
import { loadSet } from './rule-files.js';
import { detectLanguage } from '../text/language/index.js';

const job = workerData as ScreenJob; // the pool starts this file and gives it nothing else
const work = blockScreener(job, loadSet(job.set, en).ruleSet, loadSet('customer-review', en).ruleSet, detectLanguage);

parentPort?.on('message', (block: Block) => {
  parentPort?.postMessage(answer(block));
});

function answer(block: Block): WorkerAnswer {
  try {
    // A typed array that was posted is no Buffer any more.
    const { buffer, byteOffset, byteLength } = block.bytes;
    const result: BlockResult = work({ ...block, bytes: Buffer.from(buffer, byteOffset, byteLength) });
    return { result };
  } catch (error) {
    // The message of an error could hold content.
    return { fault: error instanceof Error ? error.name : typeof error };
  }
}
