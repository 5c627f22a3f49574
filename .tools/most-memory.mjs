import { readFileSync } from 'node:fs';

/**
 * The most memory that this process has taken so far. What Node tells counts, on Linux, the memory of the process that started this
 * one, too; the system's own count of this process is taken where there is one.
 *
 * @returns {number} Megabytes.
 */
export function mostMemory() {
  try {
    const most = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (most !== undefined) return Number(most) / 1024;
  } catch {
    // Another system.
  }
  return process.resourceUsage().maxRSS / 1024;
}
