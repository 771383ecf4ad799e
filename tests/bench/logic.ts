// The pure rooms: one process, all tasks in turn. Prints, never fails.
import '../unit/setup.ts';
import { makeDraftTasks } from './check-draft.ts';
import { makeFigureTasks } from './figures.ts';
import { measureInTurn, printSpreads } from './measure.ts';
import { makeWalkTasks } from './walk-tickets.ts';

const tasks = [...makeWalkTasks(), ...makeFigureTasks(), ...makeDraftTasks()];
printSpreads(`Node.js ${process.versions.node}`, 'ms', measureInTurn(tasks));
