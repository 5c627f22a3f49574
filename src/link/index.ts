/**
 * Links adverts that share a telephone number, an address, a name, an account or their wording, says why, and gives what that shows as facts of each advert.
 *
 * @packageDocumentation
 */
export { linkAdverts } from './link-adverts.js';
export { linkKeys } from './link-keys.js';
export { linker, MOST_ADVERTS } from './linker.js';
export type { Linker, LinkerResult } from './linker.js';
export type { ClusterWithFacts } from './tell-cluster.js';
export type {
  Advert,
  Cluster,
  Link,
  Linked,
  LinkKey,
  LinkKind,
  LinkOptions,
  LinkReason,
  LinkStrength,
  Place,
  SetAside,
} from './types.js';
