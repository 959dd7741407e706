import type { Progress } from '../run/runner.ts';

/** Shows on a terminal which check runs; says nothing where the output is kept. */
export function progressLine(stream: NodeJS.WriteStream): { show: (progress: Progress) => void; end: () => void } {
  let shown = 0;
  const clear = () => {
    if (shown > 0) stream.write('\r\x1b[K');
    shown = 0;
  };
  let last = 0;
  return {
    show({ done, planned, check }) {
      // Twenty times a second is enough to read.
      if (!stream.isTTY || performance.now() - last < 50) return;
      last = performance.now();
      const line = `${done}/${planned} ${check}`.slice(0, (stream.columns ?? 80) - 1);
      clear();
      stream.write(line);
      shown = line.length;
    },
    end: clear,
  };
}
