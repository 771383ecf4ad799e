// Node 20 has no Temporal; both browsers do (house decision 1).
import 'temporal-polyfill/global';
