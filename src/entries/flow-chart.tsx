import '../platform/jitless.ts';
import '../view/chart/chart.css';
import { openFlowChart } from '../features/flow-chart.tsx';

openFlowChart(document.body);
