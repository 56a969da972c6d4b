import { onAlarm } from '../../platform/alarms.js';
import { attendingAlarm, beat } from './attending-clocks.js';

/** In the worker: writes a running clock to the disk every half minute, whether or not the panel is open. */
export function keepCounting(): void {
  onAlarm(attendingAlarm, () => void beat());
  // The alarm may be gone: an update of the extension removes it.
  void beat();
}
