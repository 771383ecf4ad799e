// Stands in for the extension API in unit tests: storage, messages and permissions in memory.
import { fakeBrowser } from '@webext-core/fake-browser';

export default fakeBrowser;
