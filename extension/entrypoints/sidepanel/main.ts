// First: it begins to open the log.
import { startApp } from '../../features/start-app.js';
import { definePanelApp } from '../../features/panel/define.js';

definePanelApp();
await startApp('panel-app');
