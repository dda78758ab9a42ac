/** The two clocks over a request: one for the whole, one that starts anew whenever something moves. */

export interface Watch {
  /** Aborts with an error that says which clock ran out. */
  readonly signal: AbortSignal;
  /** Something moved. */
  readonly progress: () => void;
  readonly stop: () => void;
}

/** @param limits in milliseconds; `closing` aborts as well. */
export function watch(limits: { readonly timeoutMs: number; readonly idleMs: number; readonly closing: AbortSignal }): Watch {
  const controller = new AbortController();
  const expire = (what: string): void => controller.abort(new Error(what));
  const total = setTimeout(expire, limits.timeoutMs, `it took longer than ${limits.timeoutMs / 1000} s (timeout)`);
  const idle = setTimeout(expire, limits.idleMs, `nothing moved for ${limits.idleMs / 1000} s (timeout)`);
  const close = (): void => controller.abort(limits.closing.reason);
  limits.closing.addEventListener('abort', close, { once: true });
  if (limits.closing.aborted) close();
  return {
    signal: controller.signal,
    progress: () => void idle.refresh(),
    stop() {
      clearTimeout(total);
      clearTimeout(idle);
      limits.closing.removeEventListener('abort', close);
    },
  };
}
