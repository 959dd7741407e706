type Job = () => void;

/** Milliseconds after which a job is done though the browser shows no frame. */
const longestWait = 1000;

const jobs: Job[] = [];
let asked = false;
let taken = false;
let waited = false;

/** Says that the frame that comes has work enough, as where somebody scrolls: a job waits for another one, once. */
export function takeFrame(): void {
  taken = true;
}

/**
 * Does what changes the page in a frame of its own, so that no frame has the work of several. Jobs keep their order. A
 * hidden page has no frames, and does all at once.
 */
export function inOwnFrame(job: Job): Promise<void> {
  return new Promise((resolve, reject) => {
    jobs.push(() => {
      try {
        job();
        resolve();
      } catch (error) {
        reject(error);
      }
    });
    ask();
  });
}

function ask(): void {
  if (asked || jobs.length === 0) return;
  asked = true;
  const go = () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
    asked = false;
    if (taken && !waited) {
      waited = true;
      return ask();
    }
    taken = false;
    waited = false;
    do jobs.shift()?.();
    while (document.hidden && jobs.length > 0);
    ask();
  };
  const frame = requestAnimationFrame(go);
  const late = setTimeout(go, document.hidden ? 0 : longestWait);
}
