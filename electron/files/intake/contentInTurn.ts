/**
 * Content that comes piece by piece from elsewhere and is read at its own pace: whoever gives a piece is answered when
 * it has been taken, so that never more than one waits.
 */
export interface ContentInTurn {
  readonly content: AsyncIterable<Uint8Array>;
  /** Rejects when nobody reads any more. */
  give(piece: Uint8Array): Promise<void>;
  /** There is no more. */
  end(): void;
  /** There will be no more: the reader throws this. */
  fail(reason: Error): void;
}

export function createContentInTurn(): ContentInTurn {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  // Whoever gives or reads is told; nobody waits for this.
  writer.closed.catch(() => {});
  return {
    content: readable,
    give: (piece) => writer.write(piece),
    end: () => void writer.close().catch(() => {}),
    fail: (reason) => void writer.abort(reason).catch(() => {}),
  };
}
