// The pure rooms: one process, all tasks in turn. Prints, never fails.
import '../unit/setup.ts';
import { makeDraftTasks } from './check-draft.ts';
import { makeFigureTasks } from './figures.ts';
import { makeLargeTasks } from './large-flows.ts';
import { measureInTurn, printSpreads } from './measure.ts';
import { makeWalkTasks } from './walk-tickets.ts';

const tasks = [...makeWalkTasks(), ...makeFigureTasks(), ...makeDraftTasks()];
printSpreads(`Node.js ${process.versions.node}`, 'ms', measureInTurn(tasks));
// Each takes long: fewer rounds.
printSpreads('Large flows, many tickets', 'ms', measureInTurn(makeLargeTasks(), 7, 2));
