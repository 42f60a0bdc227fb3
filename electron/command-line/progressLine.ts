import { tellProgress } from './messages.ts';
import { limitProgress, type Progress } from '../jobs/progress.ts';

interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Leaves no trace, so that what is said next starts on a clean line. */
  readonly clear: () => void;
}

const TO_START_AND_ERASE = '\r\u001B[K';

/** One line that is written over and over. In a log, where nobody watches, nothing is shown. */
export function createProgressLine(stream: NodeJS.WriteStream): ProgressLine {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: limitProgress((progress) => stream.write(`${TO_START_AND_ERASE}${tellProgress(progress)}`)),
    clear: () => stream.write(TO_START_AND_ERASE),
  };
}
