// Plays a scenario for some hours in this process, without a server, and tells how long it took.
import { readFileSync } from 'node:fs';
import { Clock } from '@ccgateway/simulator';
import { startSimulator } from '@ccgateway/simulator/node';

const [file = '', hours = '8'] = process.argv.slice(2);
const clock = new Clock({ manual: true, start: Date.UTC(2026, 0, 5, 8) });
const { simulator } = await startSimulator({ clock });
let events = 0;
const { onEvent } = simulator.gateway.centre;
simulator.gateway.centre.onEvent = (event) => {
  events += 1;
  onEvent?.(event);
};
const began = performance.now();
// The day is repeated where more hours are asked for than it has.
simulator.do('play', { text: `repeat: true\n${readFileSync(file, 'utf8')}` });
clock.advance(Number(hours) * 3_600_000);
const seconds = (performance.now() - began) / 1000;
process.send?.({ statistics: simulator.statistics(), events, seconds });
// The parent reads how much memory and processor time that took, and ends this process.
setTimeout(() => {}, 60_000);
