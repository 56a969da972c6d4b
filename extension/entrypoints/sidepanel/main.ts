import { PanelAppElement } from '../../features/panel/panel-app-element.js';
import { startApp } from '../../features/start-app.js';

PanelAppElement.define();
await startApp('panel-app');
