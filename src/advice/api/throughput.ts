// One guard for the whole process, so that programs cannot keep people waiting at the pages. It knows no caller: a
// whole office stands behind one address, and an address that is not kept cannot be given away. Work is done in
// small portions; after each portion a long request waits behind the others, so that short ones pass.

export type Limits = {
  /** Portions of work that begin in a second, on average, and at once after a quiet time. */
  readonly perSecond: number;
  readonly burst: number;
  /** Requests that may be inside, working or waiting. One more is refused. */
  readonly mostInside: number;
};

export type Turn = () => Promise<void>;
export type Refused = { readonly retryAfterSeconds: number };
export type Guard = <Answer>(work: (turn: Turn) => Promise<Answer>) => Promise<Answer | Refused>;

export function throughputGuard({ perSecond, burst, mostInside }: Limits): Guard {
  const waiting: (() => void)[] = [];
  let inside = 0;
  let left = burst;
  let filledAt = performance.now();
  let timer: NodeJS.Timeout | null = null;

  function letIn(): void {
    const now = performance.now();
    left = Math.min(burst, left + ((now - filledAt) / 1000) * perSecond);
    filledAt = now;
    for (; left >= 1 && waiting.length > 0; left--) waiting.shift()?.();
    if (waiting.length === 0 || timer !== null) return;
    timer = setTimeout(() => { timer = null; letIn(); }, Math.ceil(((1 - left) / perSecond) * 1000));
  }

  const turn: Turn = async () => {
    // A breath for the pages, also where nobody waits.
    await new Promise<void>((resolve) => { setImmediate(resolve); });
    await new Promise<void>((resolve) => { waiting.push(resolve); letIn(); });
  };

  return async (work) => {
    if (inside >= mostInside) return { retryAfterSeconds: Math.max(1, Math.ceil(waiting.length / perSecond)) };
    inside += 1;
    try {
      return await work(turn);
    } finally {
      inside -= 1;
    }
  };
}
