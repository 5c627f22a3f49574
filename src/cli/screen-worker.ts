import { parentPort, workerData } from 'node:worker_threads';
import { en } from '../report/en.js';
import { blockScreener, type ScreenJob } from './screen/job.js';
import type { Block } from './screen/split.js';
import { bufferOf } from './screen/bytes-of.js';
import { loadSet } from './rule-files.js';
import { detectLanguage } from '../text/language/index.js';
import { answerOf } from './work-pool.js';

const job = workerData as ScreenJob; // the pool starts this file and gives it nothing else
const work = blockScreener(job, loadSet(job.set, en).ruleSet, loadSet('customer-review', en).ruleSet, detectLanguage);

parentPort?.on('message', (block: Block) => {
  parentPort?.postMessage(answerOf((sent: Block) => work({ ...sent, bytes: bufferOf(sent.bytes) }), block));
});
