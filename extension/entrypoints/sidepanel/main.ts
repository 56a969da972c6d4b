import { definePanelApp } from '../../features/panel/define.js';
import { startApp } from '../../features/start-app.js';

definePanelApp();
await startApp('panel-app');
