// The tree of a day in two storeys: leaves in blocks of 1,024, and the roots of the blocks. A path is then found from one
// block and the kept roots, and is the very path of the whole tree, because blocks are whole subtrees of it.
import { hashNow } from '../../../audit/index.ts';
import { dayTree } from '../../../../packages/proof/pledge/day.ts';
import { bytesOf } from '../../../../packages/proof/pledge/proof.ts';

export const blockLeaves = 1_024;

const rootOf = (leaves: readonly Uint8Array[]): Uint8Array => bytesOf(dayTree(leaves, hashNow).root);

export function blockRoots(leaves: readonly Uint8Array[]): Uint8Array[] {
  return Array.from({ length: Math.ceil(leaves.length / blockLeaves) }, (_, block) => rootOf(leaves.slice(block * blockLeaves, (block + 1) * blockLeaves)));
}

export const rootOfBlocks = (blocks: readonly Uint8Array[]): Uint8Array => rootOf(blocks);

export const splitBlocks = (blocks: Uint8Array): Uint8Array[] => Array.from({ length: blocks.length / 32 }, (_, at) => blocks.subarray(at * 32, (at + 1) * 32));

/** `leaves` are those of the block in which the place lies. */
export function pathOf(place: number, leaves: readonly Uint8Array[], blocks: readonly Uint8Array[]): Uint8Array[] {
  return [...dayTree(leaves, hashNow).pathOf(place % blockLeaves), ...dayTree(blocks, hashNow).pathOf(Math.floor(place / blockLeaves))];
}
