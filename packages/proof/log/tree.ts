// The hash tree of RFC 6962 and RFC 9162, section 2.1. A leaf and a node are hashed with different first bytes, so that
// neither can be passed off as the other. Numbers are plain: a log of 2^53 entries is not in sight.
import { concatBytes, sameBytes, sha256 } from '../bytes.ts';

/** SHA-256; the platform's own where it is faster. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

export const leafHash = (entry: Uint8Array, hash: Sha256 = sha256): Uint8Array => hash(concatBytes(leafMark, entry));
export const nodeHash = (left: Uint8Array, right: Uint8Array, hash: Sha256 = sha256): Uint8Array => hash(concatBytes(nodeMark, left, right));

const half = (value: number): number => Math.floor(value / 2);
const isOdd = (value: number): boolean => value % 2 === 1;

/** A tree that grows to the right: it holds one hash for each whole subtree at its edge, never the leaves. */
export type GrowingTree = {
  /** Takes the hash of the next leaf. */
  readonly add: (leaf: Uint8Array) => void;
  readonly size: () => number;
  readonly root: () => Uint8Array;
};

export function growingTree(hash: Sha256 = sha256): GrowingTree {
  const edge: Uint8Array[] = [];
  let size = 0;
  return {
    add: (leaf) => {
      let whole = leaf;
      for (let rest = size; isOdd(rest); rest = half(rest)) whole = nodeHash(edge.pop() ?? whole, whole, hash);
      edge.push(whole);
      size++;
    },
    size: () => size,
    root: () => foldEdge(edge, hash),
  };
}

/** The edge from left to right, joined from the right. No hash at all: the root of the empty tree. */
function foldEdge(edge: readonly Uint8Array[], hash: Sha256): Uint8Array {
  const last = edge.at(-1);
  if (last === undefined) return hash(new Uint8Array());
  return edge.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, hash), last);
}

export function rootOfLeaves(leaves: readonly Uint8Array[], hash: Sha256 = sha256): Uint8Array {
  const tree = growingTree(hash);
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}

/** Whether a leaf stands at `index` in the tree of this size and root (RFC 9162, section 2.1.3.2). */
export function verifyInclusion(leaf: Uint8Array, index: number, size: number, root: Uint8Array, path: readonly Uint8Array[]): boolean {
  if (!(Number.isSafeInteger(index) && index >= 0 && index < size)) return false;
  let [at, last, found] = [index, size - 1, leaf];
  for (const step of path) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      found = nodeHash(step, found);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      found = nodeHash(found, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(found, root);
}

/** Whether the tree of `size` begins with the tree of `earlier` (RFC 9162, section 2.1.4.2). Everything begins with nothing. */
export function verifyConsistency(
  earlier: number, size: number, earlierRoot: Uint8Array, root: Uint8Array, path: readonly Uint8Array[],
): boolean {
  if (!Number.isSafeInteger(earlier) || !Number.isSafeInteger(size) || earlier < 0 || earlier > size) return false;
  if (earlier === size) return path.length === 0 && sameBytes(earlierRoot, root);
  if (earlier === 0) return path.length === 0 && sameBytes(earlierRoot, sha256(new Uint8Array()));
  const steps = isPowerOfTwo(earlier) ? [earlierRoot, ...path] : [...path];
  const first = steps.shift();
  if (first === undefined) return false;
  let [at, last] = [earlier - 1, size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  let [before, after] = [first, first];
  for (const step of steps) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      [before, after] = [nodeHash(step, before), nodeHash(step, after)];
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      after = nodeHash(after, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(before, earlierRoot) && sameBytes(after, root);
}

export function isPowerOfTwo(value: number): boolean {
  while (value > 1 && !isOdd(value)) value = half(value);
  return value === 1;
}
