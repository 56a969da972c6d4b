import { LogAppElement } from '../../features/log/log-app-element.js';
import { startApp } from '../../features/start-app.js';

LogAppElement.define();
await startApp('log-app');
