import '../platform/jitless.ts';
import '../view/chart/chart.css';
import '../view/chart/list-and-print.css';
import { openFlowChart } from '../features/flow-chart.tsx';

openFlowChart(document.body);
